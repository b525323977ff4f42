package org.wardround.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardround.engine.plan.Problems.problem;
import static org.wardround.engine.plan.Problems.solution;
import static org.wardround.engine.plan.Problems.start;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wardround.engine.inventory.Budget;
import org.wardround.engine.kernel.Euros;

class GreedyPlannerTest {
    @Test
    void theListIsWorkedDownWithWhatIsMissingFirst() {
        PlanningProblem problem = problem()
                .budget(new Budget.Split(Euros.of(200), Euros.ZERO))
                .candidate(solution("base").takes(2))
                .candidate(solution("top").requires("base"))
                .candidate(solution("other"))
                .build();

        Schedule schedule = new GreedyPlanner(List.of("top", "other", "unknown")).plan(problem);

        // 200 a year: base and top in the first, other in the second.
        assertThat(schedule.starts()).containsExactly(start("base", 0, 2), start("top", 2, 3), start("other", 4, 5));
        assertThat(schedule.stop()).isInstanceOf(Stop.Heuristic.class);
    }

    @Test
    void whatFitsNowhereIsLeftOutTogetherWithWhatOnlyItNeeds() {
        PlanningProblem problem = problem()
                .budget(new Budget.Split(Euros.of(150), Euros.ZERO))
                .candidate(solution("base"))
                .candidate(solution("top").costs(200, 0).requires("base"))
                .build();

        assertThat(new GreedyPlanner(List.of("top")).plan(problem).starts()).isEmpty();
    }

    @Test
    void prerequisitesInACircleAreNeverChosen() {
        PlanningProblem problem = problem()
                .candidate(solution("A").requires("B"))
                .candidate(solution("B").requires("A"))
                .build();

        assertThat(new GreedyPlanner(List.of("A", "B")).plan(problem).starts()).isEmpty();
        assertThat(new HeuristicPlanner().plan(problem).starts()).isEmpty();
    }

    @Test
    void freezesMoveAStartNotOnlyForbidIt() {
        PlanningProblem problem =
                problem().frozen(0, 1).candidate(solution("A").disrupts(2)).build();

        assertThat(new GreedyPlanner(List.of("A")).plan(problem).starts()).containsExactly(start("A", 2, 3));
    }
}
