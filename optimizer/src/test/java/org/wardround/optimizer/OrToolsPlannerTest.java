package org.wardround.optimizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wardround.engine.inventory.Budget;
import org.wardround.engine.kernel.Euros;
import org.wardround.engine.plan.BruteForcePlanner;
import org.wardround.engine.plan.Candidate;
import org.wardround.engine.plan.GreedyPlanner;
import org.wardround.engine.plan.HeuristicPlanner;
import org.wardround.engine.plan.Limits;
import org.wardround.engine.plan.PlanEvaluator;
import org.wardround.engine.plan.Planner;
import org.wardround.engine.plan.PlanningProblem;
import org.wardround.engine.plan.Schedule;
import org.wardround.engine.plan.Stop;
import org.wardround.testkit.RandomPlans;

class OrToolsPlannerTest {
    private static final Settings EXACT = new Settings(1e-9, 1_000_000, Duration.ofSeconds(60));

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noPlanOfAllIsBetter(long seed) {
        judge(RandomPlans.problem(seed, 5 + (int) (seed % 4), 4));
    }

    /** Over two years, which grants may reach together. */
    @ParameterizedTest
    @MethodSource("seeds")
    void noPlanOfAllIsBetterOverTwoYears(long seed) {
        judge(RandomPlans.problem(1_000 + seed, 4 + (int) (seed % 2), 7));
    }

    private static void judge(PlanningProblem problem) {
        PlanEvaluator evaluator = new PlanEvaluator(problem);
        Schedule best = new BruteForcePlanner().plan(problem);

        Schedule schedule = new OrToolsPlanner(EXACT).plan(problem);
        Schedule heuristic = new HeuristicPlanner().plan(problem);

        assertThat(evaluator.breaches(schedule.starts())).isEmpty();
        assertThat(evaluator.unmet(schedule.starts())).isEqualTo(evaluator.unmet(best.starts()));
        assertThat(schedule.aim()).isCloseTo(best.aim(), within(1e-7 * best.aim()));
        assertThat(schedule.lowerBound()).isLessThanOrEqualTo(best.aim() * (1 + 1e-7));
        assertThat(schedule.stop()).isInstanceOf(Stop.Proven.class);
        assertThat(evaluator.breaches(heuristic.starts())).isEmpty();
        assertThat(heuristic.lowerBound()).isLessThanOrEqualTo(best.aim() * (1 + 1e-7));
        assertThat(evaluator.unmet(heuristic.starts())).isGreaterThanOrEqualTo(evaluator.unmet(best.starts()));
    }

    @Test
    void theSameProblemGivesTheSamePlanWhateverTheOrderOfItsParts() {
        PlanningProblem problem = RandomPlans.problem(4_711, 14, 8);
        List<Candidate> shuffled = new ArrayList<>(problem.candidates());
        Collections.shuffle(shuffled, new Random(1));
        PlanningProblem other = problem.withCandidates(shuffled);

        List<Schedule> schedules = new OrToolsPlanner()
                .planAll(
                        Stream.of(problem, problem, other).map(Planner.Task::of).toList());

        assertThat(schedules.get(1)).isEqualTo(schedules.get(0));
        assertThat(schedules.get(2).starts()).isEqualTo(schedules.get(0).starts());
    }

    @Test
    void moreMoneyIsNeverWorse() {
        PlanningProblem problem = RandomPlans.problem(12, 12, 6);
        PlanEvaluator evaluator = new PlanEvaluator(problem);
        List<PlanningProblem> problems = new ArrayList<>();
        for (int thousands = 0; thousands <= 6; thousands++) {
            Budget budget = new Budget.Pooled(Euros.of(60.0 * thousands));
            problems.add(new PlanningProblem(
                    problem.first(),
                    problem.quarters(),
                    problem.candidates(),
                    problem.scenarios(),
                    problem.duties(),
                    new Limits(
                            budget,
                            problem.limits().hoursPerQuarter(),
                            problem.limits().frozenQuarters())));
        }

        List<Schedule> schedules = new OrToolsPlanner(EXACT)
                .planAll(problems.stream().map(Planner.Task::of).toList());

        for (int i = 1; i < schedules.size(); i++) {
            int lateLess = evaluator.lateQuarters(schedules.get(i - 1).starts());
            int lateMore = evaluator.lateQuarters(schedules.get(i).starts());
            assertThat(lateMore).isLessThanOrEqualTo(lateLess);
            if (lateMore == lateLess) {
                assertThat(schedules.get(i).residualLoss())
                        .isLessThanOrEqualTo(schedules.get(i - 1).residualLoss() * (1 + 1e-9));
            }
        }
        assertThat(schedules.getLast().residualLoss())
                .isLessThan(schedules.getFirst().residualLoss());
    }

    @Test
    void withoutMoneyAndHoursNothingIsPlannedAndThatIsProven() {
        PlanningProblem problem = RandomPlans.problem(3, 6, 4);
        PlanningProblem poor = new PlanningProblem(
                problem.first(),
                problem.quarters(),
                problem.candidates(),
                problem.scenarios(),
                problem.duties(),
                new Limits(
                        new Budget.Split(Euros.ZERO, Euros.ZERO),
                        problem.limits().hoursPerQuarter(),
                        problem.limits().frozenQuarters()));

        Schedule schedule = new OrToolsPlanner().plan(poor);

        assertThat(schedule.starts()).isEmpty();
        assertThat(schedule.stop()).isInstanceOf(Stop.Proven.class);
        assertThat(schedule.residualLoss()).isEqualTo(new PlanEvaluator(poor).residualLoss(List.of()));
    }

    @Test
    void nothingToChooseIsAPlan() {
        PlanningProblem problem = RandomPlans.problem(3, 6, 4);
        PlanningProblem empty =
                new PlanningProblem(problem.first(), 4, List.of(), problem.scenarios(), List.of(), problem.limits());

        assertThat(new OrToolsPlanner().plan(empty).starts()).isEmpty();
    }

    @Test
    void exactPlansBeatWorkingDownAList() {
        PlanningProblem problem = RandomPlans.problem(99, 14, 8);
        List<String> byId =
                problem.candidates().stream().map(Candidate::id).sorted().toList();
        PlanEvaluator evaluator = new PlanEvaluator(problem);

        Schedule exact = new OrToolsPlanner().plan(problem);
        Schedule greedy = new GreedyPlanner(byId).plan(problem);

        assertThat(evaluator.breaches(greedy.starts())).isEmpty();
        assertThat(exact.residualLoss()).isLessThan(greedy.residualLoss());
    }
}
