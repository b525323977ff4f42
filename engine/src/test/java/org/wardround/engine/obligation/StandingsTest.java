package org.wardround.engine.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardround.engine.inventory.Profile;
import org.wardround.engine.inventory.RowRef;
import org.wardround.engine.kernel.Euros;
import org.wardround.engine.kernel.Source;
import org.wardround.engine.kernel.Text;

class StandingsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Source SOURCE = Source.planningAssumption(2026);

    private static final Law LAW = new Law(
            List.of(question(9, "nis2-21-2-c"), question(10, "nis2-21-2-c")),
            List.of(obligation("nis2-21-2-c", "nis2", 9, 10), obligation("gdpr-33", "gdpr")),
            List.of(
                    act("nis2", "BE", ForceStatus.IN_FORCE, new Since.Day(LocalDate.of(2024, 10, 18))),
                    act("nis2", "FR", ForceStatus.NOT_IN_FORCE, new Since.NotKnown()),
                    act("nis2", "MT", ForceStatus.UNKNOWN, new Since.NotKnown()),
                    act("gdpr", "EU", ForceStatus.IN_FORCE, new Since.Day(LocalDate.of(2018, 5, 25)))));

    private static Question question(int number, String obligation) {
        return new Question(number, Text.english("?"), Set.of("it"), true, List.of(obligation), false);
    }

    private static Obligation obligation(String id, String act, Integer... questions) {
        return new Obligation(id, act, "Art.", Text.english(id), Text.english(id), List.of(questions), SOURCE);
    }

    private static NationalAct act(String act, String country, ForceStatus status, Since since) {
        return new NationalAct(act, country, status, "", Text.english(""), since, SOURCE, TODAY);
    }

    private static Profile profile(String country, int staff, double revenue) {
        return new Profile("Test", country, 100, staff, Euros.of(revenue), true);
    }

    private static Answer answer(int question, AnswerLevel level, Evidence evidence) {
        return new Answer(question, level, evidence, new RowRef("answers.csv", question + 1));
    }

    private static ObligationStanding nis2(Profile profile, LocalDate asOf, Answer... answers) {
        return Standings.of(LAW, profile, List.of(answers), asOf).getFirst();
    }

    /** Each row: country, day, staff, revenue in million euros, class, binding. */
    @ParameterizedTest
    @CsvSource({
        "BE, 2026-11-24, 1650, 148, ESSENTIAL, true", // large, in force
        "BE, 2026-11-24, 250, 1, ESSENTIAL, true", // exactly large by staff
        "BE, 2026-11-24, 249, 60, IMPORTANT, true", // large by turnover alone is not shown, so important
        "BE, 2026-11-24, 50, 1, IMPORTANT, true", // exactly medium
        "BE, 2026-11-24, 49, 11, IMPORTANT, true", // medium by turnover
        "BE, 2026-11-24, 49, 10, OUT_OF_SCOPE, false", // small
        "BE, 2026-11-24, 49, 0, UNKNOWN, false", // turnover not known
        "BE, 2024-10-17, 1650, 148, ESSENTIAL, false", // the day before it came into force
        "BE, 2024-10-18, 1650, 148, ESSENTIAL, true", // the day it came into force
        "FR, 2026-11-24, 1650, 148, ESSENTIAL, false", // not in force
        "MT, 2026-11-24, 1650, 148, ESSENTIAL, false", // could not be confirmed
        "US, 2026-11-24, 1650, 148, ESSENTIAL, false", // no entry
    })
    void onlyAnActInForceBindsAHospitalInScope(
            String country, LocalDate day, int staff, double millions, EntityClass entityClass, boolean binding) {
        ObligationStanding standing = nis2(profile(country, staff, millions * 1e6), day);
        assertThat(standing.entityClass()).isEqualTo(entityClass);
        assertThat(standing.binding()).isEqualTo(binding);
    }

    @Test
    void anActThatComesIntoForceLaterIsShownAsNotInForce() {
        assertThat(nis2(profile("BE", 1650, 1e8), LocalDate.of(2024, 1, 1))
                        .act()
                        .status())
                .isEqualTo(ForceStatus.NOT_IN_FORCE);
    }

    @Test
    void aRegulationBindsWhateverTheSize() {
        ObligationStanding gdpr =
                Standings.of(LAW, profile("BE", 10, 1e6), List.of(), TODAY).get(1);
        assertThat(gdpr.binding()).isTrue();
        assertThat(gdpr.gaps()).isEmpty();
        assertThat(gdpr.lowest()).isEqualTo(AnswerLevel.NOT_ANSWERED);
    }

    /** Each row: answer, date of the proof (or none, or undated), cause of the gap ("-" for no gap). */
    @ParameterizedTest
    @CsvSource({
        "NO, 2026-11-01, ANSWER_LOW", // proof does not help a no
        "PARTLY, none, ANSWER_LOW",
        "DONT_KNOW, none, ANSWER_LOW",
        "NOT_ANSWERED, none, ANSWER_LOW",
        "MOSTLY, none, -", // mostly is no gap
        "YES, 2026-11-01, -",
        "YES, 2025-11-24, -", // exactly 12 months
        "YES, 2025-11-23, EVIDENCE_OLD", // a day more
        "YES, none, NO_EVIDENCE",
        "YES, undated, NO_EVIDENCE", // cannot be shown to be recent
        "YES, 2027-01-01, NO_EVIDENCE", // a date to come proves nothing
    })
    void anAnswerIsAGapWhenItIsLowOrWithoutRecentProof(AnswerLevel level, String proof, String cause) {
        Evidence evidence = switch (proof) {
            case "none" -> new Evidence.None();
            case "undated" -> new Evidence.Undated("minutes");
            default -> new Evidence.Dated("minutes", LocalDate.parse(proof));
        };
        Answer good = answer(10, AnswerLevel.MOSTLY, new Evidence.None());
        List<Gap> gaps = nis2(profile("BE", 1650, 1e8), TODAY, answer(9, level, evidence), good)
                .gaps();
        assertThat(gaps).allSatisfy(gap -> assertThat(gap.question()).isEqualTo(9));
        assertThat(gaps.stream().map(gap -> gap.cause().name()).findFirst().orElse("-"))
                .isEqualTo(cause);
    }

    @Test
    void theLowestAnswerSpeaksAndAMissingOneIsAGap() {
        ObligationStanding standing =
                nis2(profile("BE", 1650, 1e8), TODAY, answer(9, AnswerLevel.YES, new Evidence.Dated("log", TODAY)));
        assertThat(standing.lowest()).isEqualTo(AnswerLevel.NOT_ANSWERED);
        assertThat(standing.gaps())
                .containsExactly(new Gap("nis2-21-2-c", 10, AnswerLevel.NOT_ANSWERED, GapCause.ANSWER_LOW));
    }

    @Test
    void ofTwoAnswersToOneQuestionTheLowerCounts() {
        Answer yes = answer(9, AnswerLevel.YES, new Evidence.Dated("log", TODAY));
        Answer no = answer(9, AnswerLevel.NO, new Evidence.None());
        assertThat(nis2(profile("BE", 1650, 1e8), TODAY, yes, no).lowest()).isEqualTo(AnswerLevel.NO);
        assertThat(nis2(profile("BE", 1650, 1e8), TODAY, no, yes).lowest()).isEqualTo(AnswerLevel.NO);
    }
}
