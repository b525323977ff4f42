package org.wardround.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardround.engine.plan.Problems.problem;
import static org.wardround.engine.plan.Problems.solution;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.wardround.engine.inventory.Budget;
import org.wardround.engine.kernel.Euros;

class FrontierTest {
    private static final Depth MANY = new Depth(true, 0);

    /** Three solutions, all affordable with 300 euros in the first year. */
    private static Problems three(double money) {
        return problem()
                .quarters(4)
                .budget(new Budget.Pooled(Euros.of(money)))
                .scenario("outage", 1_000, 0.01)
                .scenario("theft", 500, 0.01)
                .candidate(solution("A").costs(50, 0).halves("outage"))
                .candidate(solution("B").costs(100, 0).halves("theft"))
                .candidate(solution("C").costs(150, 0).removes("outage", 0.7))
                .duty("d", -1, "B");
    }

    private static Frontier frontier(Planner planner, PlanningProblem problem) {
        return new Frontier(planner, problem, new Rankings(problem, new TreeMap<>()));
    }

    @Test
    void thereAreTwentyBudgetsAndMoreFromNothingToEverything() {
        List<BudgetPoint> points =
                frontier(new BruteForcePlanner(), three(100).build()).draw(MANY).points();

        assertThat(points).hasSizeGreaterThanOrEqualTo(20);
        assertThat(points.getFirst().perYear()).isEqualTo(Euros.ZERO);
        assertThat(points.getFirst().starts()).isEmpty();
        assertThat(points.getLast().starts()).hasSize(3);
        // 300 euros buy everything; the last budget is that, within a hundredth.
        assertThat(points.getLast().perYear().value()).isBetween(300.0, 303.0);
        assertThat(points).extracting(BudgetPoint::factor).contains(1.0).isSorted();
    }

    @Test
    void aBudgetThatIsLargerThanNeededIsAmongThem() {
        List<BudgetPoint> points =
                frontier(new BruteForcePlanner(), three(900).build()).draw(MANY).points();

        assertThat(points).hasSizeGreaterThanOrEqualTo(20);
        assertThat(points.getLast().factor()).isEqualTo(1);
        assertThat(points.getLast().starts()).hasSize(3);
    }

    @Test
    void whereThereIsNoMoneyTodayTheBudgetsArePlainAmounts() {
        Frontier.Drawn drawn =
                frontier(new BruteForcePlanner(), three(0).build()).draw(MANY);

        assertThat(drawn.today().starts()).isEmpty();
        assertThat(drawn.points()).hasSizeGreaterThanOrEqualTo(20);
        assertThat(drawn.points().getLast().starts()).hasSize(3);
        assertThat(drawn.points()).extracting(BudgetPoint::factor).containsOnly(0.0);
    }

    @Test
    void eachPointIsTheBestPlanForItsBudgetAndNoneIsWorseThanASmallerOne() {
        PlanningProblem problem = three(100).build();
        List<BudgetPoint> points =
                frontier(new BruteForcePlanner(), problem).draw(MANY).points();
        for (BudgetPoint point : points) {
            PlanningProblem there = problem.withLimits(problem.limits().withBudget(new Budget.Pooled(point.perYear())));
            Schedule best = new BruteForcePlanner().plan(there);
            assertThat(point.residualLoss()).isEqualTo(best.residualLoss());
            assertThat(new PlanEvaluator(there).breaches(point.starts())).isEmpty();
        }
        for (int p = 1; p < points.size(); p++) {
            assertThat(points.get(p).lateQuarters())
                    .isLessThanOrEqualTo(points.get(p - 1).lateQuarters());
        }
    }

    @Test
    void aPlannerThatForgetsIsHelpedByThePlansOfSmallerBudgets() {
        // Plans nothing at all once there is more than 100 euros.
        Planner forgetful = there -> {
            boolean rich = there.limits().budget() instanceof Budget.Pooled pooled
                    && pooled.perYear().compareTo(Euros.of(100)) > 0;
            PlanningProblem poor = there.withLimits(there.limits().withBudget(new Budget.Pooled(Euros.ZERO)));
            return new BruteForcePlanner().plan(rich ? poor : there);
        };
        List<Double> losses = new ArrayList<>();
        frontier(forgetful, three(100).build()).draw(Depth.USUAL).points().forEach(p -> losses.add(p.residualLoss()));

        assertThat(losses.getLast()).isLessThanOrEqualTo(losses.get(4));
    }
}
