package org.wardround.optimizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wardround.engine.plan.Aim;
import org.wardround.engine.plan.BruteForcePlanner;
import org.wardround.engine.plan.HeuristicPlanner;
import org.wardround.engine.plan.PlanEvaluator;
import org.wardround.engine.plan.PlanningProblem;
import org.wardround.engine.plan.Schedule;
import org.wardround.engine.plan.Start;
import org.wardround.testkit.RandomPlans;

class PlainSolverTest {
    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    /** Beginning with the plan by rules of thumb: never below its own bound, and the best plan when it says that it is proven. */
    @ParameterizedTest
    @MethodSource("seeds")
    void noPlanGoesBelowTheBoundAndTheBestOneIsFound(long seed) {
        PlanningProblem problem = RandomPlans.problem(seed, 5 + (int) (seed % 4), 4);
        PlanEvaluator evaluator = new PlanEvaluator(problem);
        Schedule best = new BruteForcePlanner().plan(problem);
        PlanProgram plan = new PlanProgram(problem);
        if (!PlainSolver.bounds(plan.program())) {
            return;
        }
        List<Start> begin = new HeuristicPlanner().plan(problem).starts();

        Progress progress = new PlainSolver(
                        plan.program(), plan.ones(begin), new Settings(1e-4, 20_000, Duration.ofMinutes(1)))
                .solve(() -> true)
                .progress();

        assertThat(progress.bound()).isLessThanOrEqualTo(best.aim() * (1 + 1e-7));
        boolean sample = problem.aim() instanceof Aim.Shortfall;
        if (evaluator.unmet(begin) == evaluator.unmet(best.starts()) && !sample) {
            assertThat(progress.gap()).isLessThanOrEqualTo(1.01e-4);
            assertThat(progress.objective()).isCloseTo(best.aim(), within(1.1e-4 * best.aim()));
        }
    }

    @Test
    void theOutcomeDoesNotDependOnThreads() {
        PlanningProblem problem = RandomPlans.problem(4_711, 12, 6).withAim(new Aim.ExpectedLoss());
        PlanProgram plan = new PlanProgram(problem);
        int[] begin = plan.ones(new HeuristicPlanner().plan(problem).starts());
        Settings settings = new Settings(1e-4, 2_000, Duration.ofMinutes(1));

        PlainSolver.Outcome one = new PlainSolver(plan.program(), begin, settings).solve(() -> true);
        PlainSolver.Outcome other = new PlainSolver(plan.program(), begin, settings).solve(() -> true);

        assertThat(other).isEqualTo(one);
    }

    @Test
    void itEndsWhenItIsToldTo() {
        PlanningProblem problem = RandomPlans.problem(4_711, 12, 6).withAim(new Aim.ExpectedLoss());
        PlanProgram plan = new PlanProgram(problem);
        int[] begin = plan.ones(new HeuristicPlanner().plan(problem).starts());

        PlainSolver.Outcome outcome = new PlainSolver(plan.program(), begin, Settings.USUAL).solve(() -> false);

        assertThat(outcome.nodes()).isZero();
        assertThat(outcome.progress().bound()).isPositive();
    }
}
