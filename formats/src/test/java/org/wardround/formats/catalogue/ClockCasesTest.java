package org.wardround.formats.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wardround.engine.clock.ClockBook;
import org.wardround.engine.clock.ClockCard;
import org.wardround.engine.clock.ClockCountry;
import org.wardround.engine.clock.ClockStatus;
import org.wardround.engine.clock.ClockStep;
import org.wardround.engine.clock.Clocks;
import org.wardround.engine.clock.Deadline;
import org.wardround.engine.clock.Due;
import org.wardround.engine.clock.Incident;
import org.wardround.engine.clock.StepState;
import org.wardround.engine.kernel.Read;
import org.wardround.engine.obligation.NationalAct;
import org.wardround.testkit.Repository;

/** Deadlines computed by hand, against the shipped catalogue. */
class ClockCasesTest {
    private static final Read<ClockBook> READ = ClockFiles.read(Repository.path("catalogue"));
    private static final List<NationalAct> ACTS =
            LawFiles.read(Repository.path("catalogue")).value().acts();
    private static final String SEEN = "2026-11-24T00:00Z";

    static List<Arguments> computedByHand() {
        return List.of(
                // 1. No 31 February: the last day of the month, Sunday 28 February 2027; by the letter the Monday after
                // it
                row(
                        "DE",
                        Map.of(),
                        Map.of("nis2-notification", "2027-01-31T10:00+01:00"),
                        "nis2-final",
                        "2027-02-28T23:59+01:00",
                        "2027-03-01T23:59+01:00"),
                // 2. 2028 is a leap year: Tuesday 29 February
                row(
                        "DE",
                        Map.of(),
                        Map.of("nis2-notification", "2028-01-31T10:00+01:00"),
                        "nis2-final",
                        "2028-02-29T23:59+01:00",
                        "2028-02-29T23:59+01:00"),
                // 3. Summer time begins on 28 March 2027, that night has 23 hours: 14:00 + 24 h = 15:00;
                // by the letter the hour from 14 to 15 is not counted, so 16:00
                row(
                        "DE",
                        Map.of("aware", "2027-03-27T14:00+01:00"),
                        Map.of(),
                        "nis2-warning",
                        "2027-03-28T15:00+02:00",
                        "2027-03-28T16:00+02:00"),
                // 4. Summer time ends on 25 October 2026, that night has 25 hours: 14:00 + 24 h = 13:00
                row(
                        "DE",
                        Map.of("aware", "2026-10-24T14:00+02:00"),
                        Map.of(),
                        "nis2-warning",
                        "2026-10-25T13:00+01:00",
                        "2026-10-25T14:00+01:00"),
                // 5. Aware at the first 02:30 of that night, 00:30 UTC: + 72 h = 28 October 00:30 UTC = 01:30
                row(
                        "DE",
                        Map.of("aware", "2026-10-25T02:30+02:00"),
                        Map.of(),
                        "nis2-notification",
                        "2026-10-28T01:30+01:00",
                        "2026-10-28T02:00+01:00"),
                // 6. Year's end, and a holiday and a Sunday that hours run through: 31 December 22:10 + 72 h
                row(
                        "DE",
                        Map.of("aware", "2026-12-31T22:10+01:00"),
                        Map.of(),
                        "nis2-notification",
                        "2027-01-03T22:10+01:00",
                        "2027-01-03T23:00+01:00"),
                // 7. Sent early, on the first evening: the final report is due a month after that, on Thursday 24
                // December,
                // not a month after the deadline (27 December)
                row(
                        "DE",
                        Map.of("aware", "2026-11-24T03:10+01:00"),
                        Map.of("nis2-notification", "2026-11-24T20:00+01:00"),
                        "nis2-final",
                        "2026-12-24T23:59+01:00",
                        "2026-12-24T23:59+01:00"),
                // 8. Handled until 15 January, past the report's date (26 December): a month after that, Monday 15
                // February
                row(
                        "DE",
                        Map.of("handling-ended", "2027-01-15T12:00+01:00"),
                        Map.of("nis2-notification", "2026-11-26T12:00+01:00"),
                        "nis2-final-later",
                        "2027-02-15T23:59+01:00",
                        "2027-02-15T23:59+01:00"),
                // 9. Data protection has a start of its own: Wednesday 25 November 09:00 + 72 h, a Saturday all the
                // same
                row(
                        "DE",
                        Map.of("aware", "2026-11-24T03:10+01:00", "aware-breach", "2026-11-25T09:00+01:00"),
                        Map.of(),
                        "gdpr-authority",
                        "2026-11-28T09:00+01:00",
                        "2026-11-28T10:00+01:00"),
                // 10. Portugal, 30 working days from Tuesday 1 December 2026: 2-4 (3), four weeks to 1 January (23),
                // 4-8 January (28), 11 and 12 January (30)
                row(
                        "PT",
                        Map.of(),
                        Map.of("pt-end", "2026-12-01T10:00Z"),
                        "nis2-final",
                        "2027-01-12T23:59Z",
                        "2027-01-12T23:59Z"),
                // 11. Croatia, 30 days and not a month: 15 January + 30 = Sunday 14 February; by the letter the Monday
                row(
                        "HR",
                        Map.of(),
                        Map.of("nis2-notification", "2027-01-15T10:00+01:00"),
                        "nis2-final",
                        "2027-02-14T23:59+01:00",
                        "2027-02-15T23:59+01:00"),
                // 12. Finland counts from detection, three hours before awareness: 24 November 01:00 + 24 h
                row(
                        "FI",
                        Map.of("detected", "2026-11-24T01:00+02:00", "aware", "2026-11-24T04:00+02:00"),
                        Map.of(),
                        "nis2-warning",
                        "2026-11-25T01:00+02:00",
                        "2026-11-25T02:00+02:00"),
                // 13. Czechia counts from classification; counted from awareness, 2 h earlier, it is the cautious date
                row(
                        "CZ",
                        Map.of("aware", "2026-11-24T03:10+01:00", "classified", "2026-11-24T05:10+01:00"),
                        Map.of(),
                        "nis2-warning",
                        "2026-11-25T03:10+01:00",
                        "2026-11-25T06:00+01:00"),
                // 14. Cyprus: plan for 6 hours
                row(
                        "CY",
                        Map.of("aware", "2026-11-24T03:10+02:00"),
                        Map.of(),
                        "nis2-warning",
                        "2026-11-24T09:10+02:00",
                        "2026-11-24T10:00+02:00"));
    }

    private static Arguments row(
            String country,
            Map<String, String> facts,
            Map<String, String> sent,
            String step,
            String by,
            String letter) {
        return Arguments.of(country, facts, sent, step, by, letter);
    }

    @ParameterizedTest
    @MethodSource("computedByHand")
    void aDeadlineIsTheOneComputedByHand(
            String country,
            Map<String, String> facts,
            Map<String, String> sent,
            String step,
            String by,
            String letter) {
        ClockStep found = step(card(country, facts, sent, false, SEEN), step);
        assertThat(found.due()).isInstanceOf(Due.At.class);
        Deadline deadline = ((Due.At) found.due()).deadline();
        assertThat(deadline.by()).isEqualTo(instant(by));
        assertThat(deadline.letter()).isEqualTo(instant(letter));
    }

    @Test
    void anIncidentThatStillRunsAsksForProgressAndForTheFinalReportLater() {
        Map<String, String> sent = Map.of("nis2-notification", "2026-11-26T12:00+01:00");
        assertThat(ids(card("DE", Map.of(), sent, true, SEEN))).contains("nis2-progress", "nis2-final-later");
        assertThat(ids(card("DE", Map.of(), sent, true, SEEN))).doesNotContain("nis2-final");
        // progress on Saturday 26 December, the date that the final report would have had
        assertThat(step(card("DE", Map.of(), sent, true, SEEN), "nis2-progress").due())
                .isInstanceOfSatisfying(
                        Due.At.class,
                        at -> assertThat(at.deadline().by()).isEqualTo(instant("2026-12-26T23:59+01:00")));
    }

    @Test
    void anIncidentHandledBeforeTheDateOfTheFinalReportAsksForNoProgress() {
        Map<String, String> sent = Map.of("nis2-notification", "2026-11-26T12:00+01:00");
        Map<String, String> handled = Map.of("handling-ended", "2026-12-26T20:00+01:00");
        assertThat(ids(card("DE", handled, sent, true, SEEN)))
                .contains("nis2-final")
                .doesNotContain("nis2-progress", "nis2-final-later");
    }

    @Test
    void aStepThatCountsFromOneNotDoneYetSaysTheLatestDate() {
        Map<String, String> facts = Map.of("aware", "2026-11-24T03:10+01:00");
        // notification by 27 November 03:10, so the final report by 27 December at the latest
        assertThat(step(card("DE", facts, Map.of(), false, SEEN), "nis2-final").due())
                .isInstanceOfSatisfying(
                        Due.AtLatest.class,
                        latest -> assertThat(latest.deadline().by()).isEqualTo(instant("2026-12-27T23:59+01:00")));
        // seen on 30 November, still not sent: a month from now
        assertThat(step(card("DE", facts, Map.of(), false, "2026-11-30T10:00Z"), "nis2-final")
                        .due())
                .isInstanceOfSatisfying(
                        Due.AtLatest.class,
                        latest -> assertThat(latest.deadline().by()).isEqualTo(instant("2026-12-30T23:59+01:00")));
    }

    static List<Arguments> moments() {
        return List.of(
                // 23:59 after awareness
                Arguments.of("2026-11-25T03:09+01:00", Map.of(), StepState.NEXT),
                // the 24th hour is over, the letter's hour (04:00) is not
                Arguments.of("2026-11-25T03:11+01:00", Map.of(), StepState.LAST_CHANCE),
                // both are over
                Arguments.of("2026-11-25T04:01+01:00", Map.of(), StepState.LATE),
                // sent within the hour of the letter
                Arguments.of(
                        "2026-11-25T09:00+01:00", Map.of("nis2-warning", "2026-11-25T03:59+01:00"), StepState.DONE),
                // sent after it
                Arguments.of(
                        "2026-11-25T09:00+01:00",
                        Map.of("nis2-warning", "2026-11-25T04:01+01:00"),
                        StepState.DONE_LATE));
    }

    @ParameterizedTest
    @MethodSource("moments")
    void aStepIsMarkedAgainstTheMomentOfLooking(String seen, Map<String, String> sent, StepState state) {
        Map<String, String> facts = Map.of("aware", "2026-11-24T03:10+01:00");
        assertThat(step(card("DE", facts, sent, false, seen), "nis2-warning").state())
                .isEqualTo(state);
    }

    static List<Arguments> standings() {
        return List.of(
                // read, and the Directive's
                Arguments.of("DE", "nis2-warning", ClockStatus.IN_FORCE),
                // another term, read
                Arguments.of("HR", "nis2-final", ClockStatus.IN_FORCE),
                // in force, but this step was not read
                Arguments.of("FI", "nis2-final", ClockStatus.EU_DEFAULT),
                // it could not be confirmed whether an act is in force
                Arguments.of("GR", "nis2-warning", ClockStatus.EU_DEFAULT),
                // a guide, not the law
                Arguments.of("CY", "nis2-warning", ClockStatus.NOT_READ),
                // no act yet
                Arguments.of("FR", "nis2-warning", ClockStatus.EXPECTED),
                Arguments.of("IE", "nis2-final", ClockStatus.EXPECTED),
                // a regulation binds without one
                Arguments.of("FR", "gdpr-authority", ClockStatus.IN_FORCE),
                // neither EU nor EEA
                Arguments.of("CH", "gdpr-authority", ClockStatus.ELSEWHERE),
                // no list of national acts for CER here
                Arguments.of("DE", "cer-first", ClockStatus.EU_DEFAULT));
    }

    @ParameterizedTest
    @MethodSource("standings")
    void aClockSaysHowItStandsInTheCountry(String country, String step, ClockStatus status) {
        assertThat(step(card(country, Map.of(), Map.of(), false, SEEN), step).status())
                .isEqualTo(status);
    }

    @Test
    void whatIsNotLawInTheCountryIsNeverNextOrLateInItsName() {
        ClockCard card = card("FR", Map.of("aware", "2026-11-24T03:10+01:00"), Map.of(), false, SEEN);
        assertThat(card.steps())
                .filteredOn(one -> one.state() == StepState.NEXT)
                .allMatch(ClockStep::binding);
        assertThat(step(card, "nis2-warning").binding()).isFalse();
    }

    @Test
    void theManufacturersClocksForProductsBeginInSeptember2026() {
        assertThat(step(card("DE", Map.of(), Map.of(), false, "2026-09-10T10:00Z"), "cra-warning")
                        .status())
                .isEqualTo(ClockStatus.EXPECTED);
        assertThat(step(card("DE", Map.of(), Map.of(), false, "2026-09-11T10:00Z"), "cra-warning")
                        .status())
                .isEqualTo(ClockStatus.IN_FORCE);
    }

    @Test
    void everyCountryOfTheListOfActsHasACard() {
        Set<String> known = new TreeSet<>();
        READ.value().countries().forEach(one -> known.add(one.code()));
        ACTS.forEach(act -> assertThat(known).contains(act.country()));
        assertThat(known)
                .allSatisfy(code -> assertThat(ids(card(code, Map.of(), Map.of(), false, SEEN)))
                        .doesNotHaveDuplicates()
                        .contains("nis2-warning", "nis2-notification", "nis2-final", "gdpr-authority"));
    }

    private static List<String> ids(ClockCard card) {
        return card.steps().stream().map(one -> one.clock().id()).toList();
    }

    private static ClockCard card(
            String country, Map<String, String> facts, Map<String, String> sent, boolean ongoing, String seen) {
        ClockCountry place = READ.value().country(country).orElseThrow();
        return new Clocks(READ.value(), ACTS)
                .card(place, place.zone(), new Incident(parsed(facts), parsed(sent), ongoing), instant(seen));
    }

    private static TreeMap<String, Instant> parsed(Map<String, String> texts) {
        TreeMap<String, Instant> moments = new TreeMap<>();
        texts.forEach((id, text) -> moments.put(id, instant(text)));
        return moments;
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private static ClockStep step(ClockCard card, String id) {
        return card.steps().stream()
                .filter(one -> one.clock().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void readsWithoutAnyProblem() {
        assertThat(READ.problems()).isEmpty();
    }
}
