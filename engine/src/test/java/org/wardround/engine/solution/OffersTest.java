package org.wardround.engine.solution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardround.engine.finding.InventoryFacts;
import org.wardround.engine.inventory.Activity;
import org.wardround.engine.inventory.Budget;
import org.wardround.engine.inventory.Currency;
import org.wardround.engine.inventory.DeviceGroup;
import org.wardround.engine.inventory.Hospital;
import org.wardround.engine.inventory.Means;
import org.wardround.engine.inventory.Measures;
import org.wardround.engine.inventory.Profile;
import org.wardround.engine.inventory.Role;
import org.wardround.engine.inventory.RowRef;
import org.wardround.engine.inventory.Untouched;
import org.wardround.engine.kernel.Estimate;
import org.wardround.engine.kernel.Euros;
import org.wardround.engine.kernel.Hours;
import org.wardround.engine.kernel.Source;
import org.wardround.engine.kernel.Text;
import org.wardround.engine.obligation.Answer;
import org.wardround.engine.obligation.AnswerLevel;
import org.wardround.engine.obligation.Evidence;

class OffersTest {
    private static final Source SOURCE = Source.planningAssumption(2026);

    /** Each row: what a number scales with, the hospital's size in it, and the factor worked out by hand. */
    @ParameterizedTest
    @CsvSource({
        // 1200 beds against 300, square root: 4 ^ 0.5
        "BEDS, 2",
        // 6000 staff against 300: 20 ^ 0.5
        "STAFF, 4.472135955",
        // 75 assets against 300: 0.25 ^ 0.5
        "ASSETS, 0.5",
        // 27 medical devices against 300: 0.09 ^ 0.5
        "MEDICAL_DEVICES, 0.3",
        // no supplier is known, so the reference stands
        "SUPPLIERS, 1",
        "FIXED, 1"
    })
    void scalesMoneyAndHoursToTheHospital(ScaleBy by, double factor) {
        Solution solution = solution("S1", Actor.HOSPITAL, new Scaling(by, 300, 0.5), 7, List.of());
        Offer offer = offer(solution, Map.of(), Map.of(), List.of());
        assertThat(offer.oneOff().value()).isCloseTo(10_000 * factor, within(0.01));
        assertThat(offer.perYear().value()).isCloseTo(4_000 * factor, within(0.01));
        assertThat(offer.hours().get(Role.IT))
                .isNotNull()
                .satisfies(hours -> assertThat(hours.value()).isCloseTo(80 * factor, within(1e-6)));
        assertThat(offer.hoursPerQuarter().get(Role.SECURITY))
                .isNotNull()
                .satisfies(hours -> assertThat(hours.value()).isCloseTo(10 * factor, within(1e-6)));
    }

    @Test
    void whatIsDeclaredInPlaceIsTakenOffAndWinsOverAnswers() {
        Offer offer = offer(fixed(7, 18), Map.of("S1", 0.75), Map.of(), List.of(answer(18, AnswerLevel.NO)));
        assertThat(offer.inPlace()).isEqualTo(new InPlace.Declared(0.75));
        assertThat(offer.oneOff()).isEqualTo(Euros.of(2_500));
        assertThat(offer.perYear()).isEqualTo(Euros.of(1_000));
        assertThat(offer.hours()).containsEntry(Role.IT, new Hours(20));
        assertThat(offer.hoursPerQuarter()).containsEntry(Role.SECURITY, new Hours(2.5));
    }

    @Test
    void theLowestAnswerSaysWhatIsInPlace() {
        Offer offer = offer(fixed(7, 18, 20), List.of(answer(18, AnswerLevel.YES), answer(20, AnswerLevel.PARTLY)));
        assertThat(offer.inPlace()).isEqualTo(new InPlace.Answered(1.0 / 3, List.of(18, 20)));
        assertThat(offer.oneOff()).isEqualTo(Euros.of(6_666.67));
    }

    @Test
    void ofTwoAnswersToOneQuestionTheLowerCounts() {
        Offer offer = offer(fixed(7, 18), List.of(answer(18, AnswerLevel.YES), answer(18, AnswerLevel.NO)));
        assertThat(offer.inPlace().share()).isZero();
    }

    @Test
    void nothingIsInPlaceWhereAQuestionIsOpen() {
        List<Answer> open = List.of(answer(18, AnswerLevel.YES), answer(20, AnswerLevel.NOT_ANSWERED));
        assertThat(offer(fixed(7, 18, 20), open).inPlace()).isEqualTo(new InPlace.NotSaid());
        assertThat(offer(fixed(7), open).inPlace()).isEqualTo(new InPlace.NotSaid());
    }

    @Test
    void anAnswerDoesNotSpeakForWhatOthersDo() {
        Solution regional = solution("R1", Actor.REGION, new Scaling(ScaleBy.FIXED, 1, 0), 7, List.of(32));
        Offer offer = offer(regional, Map.of(), Map.of(), List.of(answer(32, AnswerLevel.YES)));
        assertThat(offer.inPlace()).isEqualTo(new InPlace.NotSaid());
        assertThat(offer.availability()).isEqualTo(new Availability.OfOthers(Actor.REGION));
    }

    /** Each row: share in place, who acts, whether the hospital ruled it out, and what follows. */
    @ParameterizedTest
    @CsvSource({
        "0.94, HOSPITAL, false, Open",
        "0.95, HOSPITAL, false, Done",
        "0.50, HOSPITAL, true, RuledOut",
        // what is in place is done, even if ruled out later
        "1.00, HOSPITAL, true, Done",
        "0.00, MANUFACTURER, false, OfOthers",
        // somebody else has done it
        "1.00, EU, false, Done"
    })
    void saysWhetherItCanBeChosen(double share, Actor actor, boolean excluded, String availability) {
        Solution solution = solution("S1", actor, new Scaling(ScaleBy.FIXED, 1, 0), 7, List.of());
        Offer offer =
                offer(solution, Map.of("S1", share), excluded ? Map.of("S1", "old contract") : Map.of(), List.of());
        assertThat(offer.availability().getClass().getSimpleName()).isEqualTo(availability);
    }

    /** Each row: months from start to benefit, and the whole quarters that this takes. */
    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "3, 1", "4, 2", "9, 3", "12, 4"})
    void monthsBecomeWholeQuarters(int months, int quarters) {
        assertThat(offer(fixed(months), List.of()).leadQuarters()).isEqualTo(quarters);
    }

    /** Each row: what the solution acts on, what may not be changed of it, what is left, and the price factor. */
    @ParameterizedTest
    @CsvSource({
        // nothing of the group is left alone
        "ASSETS, 0, 1, 1",
        // a quarter is left, and money grows with the square root of devices
        "MEDICAL_DEVICES, 0.75, 0.25, 0.5",
        // nothing is left: ruled out; the price stands as it would be
        "MEDICAL_DEVICES, 1, 0, 1",
        // it acts on no device, whatever is left alone
        "NONE, 0.75, 1, 1"
    })
    void whatMayNotBeChangedIsLostToASolution(DeviceGroup group, double untouched, double reach, double factor) {
        Scaling scaling = new Scaling(ScaleBy.MEDICAL_DEVICES, 27, 0.5);
        Solution plain = solution("S1", Actor.HOSPITAL, scaling, 7, List.of());
        Solution solution = new Solution(
                "S1",
                plain.name(),
                plain.actor(),
                plain.complexity(),
                plain.cost(),
                plain.effort(),
                List.of(),
                List.of(),
                plain.targets(),
                List.of(),
                group);
        InventoryFacts facts = new InventoryFacts(
                75, 27, 0, 0, 0, 0, 0, 0, new TreeMap<>(Map.of(DeviceGroup.MEDICAL_DEVICES, untouched)));
        Hospital plainly = hospital(Map.of(), Map.of());
        Hospital hospital = plainly.withMeasures(new Measures(
                new TreeMap<>(), new TreeMap<>(), List.of(), List.of(new Untouched("Alaris GH", "new in autumn"))));

        Offer offer =
                Offers.of(List.of(solution), hospital, facts, 0, List.of()).getFirst();

        assertThat(offer.reach()).isEqualTo(reach);
        assertThat(offer.oneOff()).isEqualTo(Euros.of(10_000 * factor));
        assertThat(offer.availability())
                .isEqualTo(reach > 0 ? new Availability.Open() : new Availability.RuledOut("Alaris GH: new in autumn"));
    }

    private static Solution fixed(int months, Integer... questions) {
        return solution("S1", Actor.HOSPITAL, new Scaling(ScaleBy.FIXED, 1, 0), months, Arrays.asList(questions));
    }

    private static Solution solution(String id, Actor actor, Scaling scaling, int months, List<Integer> questions) {
        return new Solution(
                id,
                Text.english(id),
                actor,
                new Complexity(1, Text.english("easy")),
                new Cost(new Estimate(5_000, 10_000, 30_000), new Estimate(2_000, 4_000, 9_000), scaling, SOURCE),
                new Effort(
                        new TreeMap<>(Map.of(Role.IT, new Estimate(60, 80, 120))),
                        new TreeMap<>(Map.of(Role.SECURITY, new Estimate(30, 40, 60))),
                        scaling,
                        months,
                        0,
                        SOURCE),
                List.of(),
                List.of(),
                new Targets(List.of(), List.of(), questions),
                List.of(),
                DeviceGroup.NONE);
    }

    private static Answer answer(int question, AnswerLevel level) {
        return new Answer(question, level, new Evidence.None(), new RowRef("answers.csv", question + 1));
    }

    private static Offer offer(Solution solution, List<Answer> answers) {
        return offer(solution, Map.of(), Map.of(), answers);
    }

    private static Offer offer(
            Solution solution, Map<String, Double> inPlace, Map<String, String> excluded, List<Answer> answers) {
        Hospital hospital = hospital(inPlace, excluded);
        InventoryFacts facts = new InventoryFacts(75, 27, 0, 0, 0, 0, 0, 0, new TreeMap<>());
        return Offers.of(List.of(solution), hospital, facts, 0, new ArrayList<>(answers))
                .getFirst();
    }

    private static Hospital hospital(Map<String, Double> inPlace, Map<String, String> excluded) {
        return new Hospital(
                new Profile("Test", "BE", 1200, 6000, Euros.of(1e8), true),
                new Means(new Budget.Pooled(Euros.of(1e5)), new TreeMap<>(), List.of()),
                new Activity(1, 1, 1),
                new Measures(new TreeMap<>(inPlace), new TreeMap<>(excluded)),
                List.of(),
                new Currency("EUR", 1),
                List.of());
    }
}
