package org.wardround.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.wardround.engine.plan.Problems.problem;
import static org.wardround.engine.plan.Problems.solution;
import static org.wardround.engine.plan.Problems.start;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wardround.engine.inventory.Budget;
import org.wardround.engine.kernel.Euros;
import org.wardround.engine.plan.Breach.Limit;

class PlanEvaluatorTest {
    private static final Budget TIGHT = new Budget.Split(Euros.of(100), Euros.of(40));

    @Test
    void lossFallsOnlyFromTheQuarterInWhichASolutionIsInPlace() {
        PlanEvaluator evaluator = new PlanEvaluator(problem()
                .quarters(4)
                .scenario("s", 400, 0.1)
                .candidate(solution("A").takes(2).halves("s"))
                .build());

        assertThat(evaluator.residualLoss(List.of())).isEqualTo(400);
        // Two quarters at 100, two at 50.
        assertThat(evaluator.residualLoss(List.of(start("A", 0, 2)))).isCloseTo(300, within(1e-9));
        assertThat(evaluator.residualLoss(List.of(start("A", 1, 3)))).isCloseTo(350, within(1e-9));
    }

    @Test
    void effectsMultiplyDownToTheFloor() {
        PlanEvaluator evaluator = new PlanEvaluator(problem()
                .quarters(2)
                .scenario("s", 400, 0.3)
                .candidate(solution("A").halves("s"))
                .candidate(solution("B").halves("s"))
                .build());

        // 0.25 would be below the floor of 0.3.
        assertThat(evaluator.residualLoss(List.of(start("A", 0, 1), start("B", 0, 1))))
                .isCloseTo(130, within(1e-9));
        assertThat(evaluator.simpleBound()).isCloseTo(130, within(1e-9));
    }

    static Stream<Arguments> limits() {
        return Stream.of(
                // One-off money of a year is spent exactly.
                Arguments.of(TIGHT, solution("A").costs(100, 0), 0, List.of()),
                // One cent too much.
                Arguments.of(TIGHT, solution("A").costs(100.01, 0), 0, List.of(Limit.MONEY)),
                // The running money of a year is spent exactly from quarter 4 on.
                Arguments.of(TIGHT, solution("A").costs(0, 40), 0, List.of()),
                // Too much to run, in both years and after the end.
                Arguments.of(TIGHT, solution("A").costs(0, 60), 0, List.of(Limit.MONEY, Limit.MONEY, Limit.MONEY)),
                // In place late: the two years can pay, the time after the plan cannot.
                Arguments.of(TIGHT, solution("A").costs(0, 60), 6, List.of(Limit.MONEY)),
                // One pot for both: 60 once and 3 quarters of 40 a year are 90.
                Arguments.of(new Budget.Pooled(Euros.of(90)), solution("A").costs(60, 40), 0, List.of()),
                // One cent less is too little.
                Arguments.of(new Budget.Pooled(Euros.of(89.99)), solution("A").costs(60, 40), 0, List.of(Limit.MONEY)),
                // Hours spread over two quarters fit exactly.
                Arguments.of(TIGHT, solution("A").costs(0, 0).works(200, 0).takes(2), 0, List.of()),
                // A little more does not, in both quarters.
                Arguments.of(
                        TIGHT, solution("A").costs(0, 0).works(201, 0).takes(2), 0, List.of(Limit.HOURS, Limit.HOURS)),
                // The quarter before it is in place is frozen.
                Arguments.of(TIGHT, solution("A").costs(0, 0).takes(2).disrupts(2), 2, List.of(Limit.FREEZE)),
                // It goes live a quarter later.
                Arguments.of(TIGHT, solution("A").costs(0, 0).takes(2).disrupts(2), 3, List.of()),
                // Too small a disturbance to matter.
                Arguments.of(TIGHT, solution("A").costs(0, 0).takes(2).disrupts(1), 2, List.of()),
                // Its prerequisite does not exist.
                Arguments.of(TIGHT, solution("A").costs(0, 0).requires("Z"), 0, List.of(Limit.PREREQUISITE)),
                // Outside the plan.
                Arguments.of(TIGHT, solution("A"), 8, List.of(Limit.LENGTH)));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void everyLimitIsChecked(Budget budget, Problems.Sketch sketch, int quarter, List<Limit> expected) {
        PlanningProblem problem =
                problem().hours(100).frozen(3).budget(budget).candidate(sketch).build();

        List<Breach> breaches = new PlanEvaluator(problem).breaches(List.of(start("A", quarter, 0)));

        assertThat(breaches).extracting(Breach::limit).isEqualTo(expected);
    }

    @Test
    void aPrerequisiteMustBeInPlaceWhenTheNextOneStarts() {
        PlanEvaluator evaluator = new PlanEvaluator(problem()
                .candidate(solution("A").takes(2))
                .candidate(solution("B").requires("A"))
                .build());

        assertThat(evaluator.breaches(List.of(start("A", 0, 2), start("B", 2, 3))))
                .isEmpty();
        assertThat(evaluator.breaches(List.of(start("A", 0, 2), start("B", 1, 2))))
                .containsExactly(new Breach(Limit.PREREQUISITE, 1, "B"));
        assertThat(evaluator.breaches(List.of(start("B", 1, 2))))
                .containsExactly(new Breach(Limit.PREREQUISITE, 1, "B"));
    }

    @Test
    void alternativesExcludeEachOtherEvenWhenOnlyOneSaysSo() {
        PlanEvaluator evaluator = new PlanEvaluator(problem()
                .candidate(solution("A"))
                .candidate(solution("B").excludes("A"))
                .build());

        assertThat(evaluator.breaches(List.of(start("A", 0, 1), start("B", 3, 4))))
                .extracting(Breach::limit)
                .containsExactly(Limit.ALTERNATIVE, Limit.ALTERNATIVE);
    }

    @Test
    void lateQuartersCountFromTheDueDateAndFromQuarterZeroWhenItIsPast() {
        PlanEvaluator evaluator = new PlanEvaluator(problem()
                .candidate(solution("A").takes(2))
                .candidate(solution("B"))
                .duty("future", 3, "A")
                .duty("past", -1, "A", "B")
                .build());

        // Nothing: 8 - 3 and 8 - 0.
        assertThat(evaluator.lateQuarters(List.of())).isEqualTo(13);
        // In place in 2: in time for the one, two late for the other.
        assertThat(evaluator.lateQuarters(List.of(start("A", 0, 2)))).isEqualTo(2);
        assertThat(evaluator.lateQuarters(List.of(start("A", 0, 2), start("B", 0, 1))))
                .isEqualTo(1);
    }

    @Test
    void outcomesSayWhoMeetsADutyAndWhatHoldsItBack() {
        PlanningProblem problem = problem()
                .budget(TIGHT)
                .hours(100)
                .candidate(solution("A").costs(0, 0).takes(2))
                .candidate(solution("B").costs(120, 0))
                .candidate(solution("C").costs(0, 0).works(150, 0))
                .duty("lead", -1, "A")
                .duty("money", -1, "B")
                .duty("hours", -1, "C")
                .duty("nothing", 2, "A")
                .build();

        List<DutyOutcome> outcomes = new PlanEvaluator(problem).outcomes(List.of(start("A", 0, 2)));

        assertThat(outcomes)
                .extracting(
                        o -> o.duty().id(),
                        DutyOutcome::met,
                        DutyOutcome::quarter,
                        DutyOutcome::by,
                        DutyOutcome::holdback)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("hours", false, 8, "", Holdback.HOURS),
                        org.assertj.core.groups.Tuple.tuple("lead", true, 2, "A", Holdback.LEAD_TIME),
                        org.assertj.core.groups.Tuple.tuple("money", false, 8, "", Holdback.MONEY),
                        org.assertj.core.groups.Tuple.tuple("nothing", true, 2, "A", Holdback.NOTHING));
    }

    @Test
    void quartersAddUpToTheCostOfThePlan() {
        PlanEvaluator evaluator = new PlanEvaluator(problem()
                .scenario("s", 400, 0.1)
                .candidate(solution("A").costs(100, 40).works(30, 5).takes(3).halves("s"))
                .build());
        List<Start> plan = List.of(start("A", 1, 4));

        List<QuarterUse> uses = evaluator.uses(plan);

        assertThat(uses).hasSize(8);
        Euros sum = uses.stream().map(u -> u.oneOff().plus(u.running())).reduce(Euros.ZERO, Euros::plus);
        assertThat(sum).isEqualTo(evaluator.cost(plan)).isEqualTo(Euros.of(140));
        assertThat(uses.get(0).hours()).isEmpty();
        assertThat(uses.get(2).hours().values()).extracting(h -> h.value()).containsExactly(10.0);
        assertThat(uses.get(4).hours().values()).extracting(h -> h.value()).containsExactly(5.0);
        assertThat(uses.get(3).lossPerYear()).isCloseTo(400, within(1e-9));
        assertThat(uses.get(4).lossPerYear()).isCloseTo(200, within(1e-9));
    }
}
