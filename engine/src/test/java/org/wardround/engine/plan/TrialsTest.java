package org.wardround.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.wardround.engine.inventory.Budget;
import org.wardround.engine.kernel.Euros;
import org.wardround.engine.risk.DrawnRisk;

class TrialsTest {
    /** A is far better than anything, B and C are about as good, D is hardly worth anything; money for two. */
    private static Plan plan(int draws) {
        return new Situation()
                .budget(new Budget.Pooled(Euros.of(20)))
                .open("A", 20, 0.8)
                .open("B", 20, 0.30)
                .open("C", 20, 0.29)
                .open("D", 20, 0.02)
                .depth(new Depth(false, draws))
                .plan(new BruteForcePlanner());
    }

    @Test
    void howOftenASolutionIsInTheBestPlanIsSaid() {
        Stability stability = plan(60).stability();

        assertThat(stability.draws()).isEqualTo(60);
        assertThat(stability.shares().get("A")).isEqualTo(1, within(1e-9));
        assertThat(stability.of("A")).isEqualTo(Stability.Standing.NEARLY_ALWAYS);
        assertThat(stability.of("B"))
                .isIn(Stability.Standing.TOSS_UP, Stability.Standing.AT_TIMES, Stability.Standing.MOSTLY);
        assertThat(stability.of("D")).isEqualTo(Stability.Standing.HARDLY_EVER);
        // Two solutions fit into every plan.
        assertThat(stability.shares().values().stream().mapToDouble(x -> x).sum())
                .isCloseTo(2, within(1e-9));
    }

    @Test
    void regretIsWhatTheBestPlanOfADrawWouldHaveSpared() {
        Stability stability = plan(60).stability();

        assertThat(stability.regrets()).hasSize(60).allMatch(regret -> regret >= 0);
        // In draws in which B and C change places there is some, in the others none.
        assertThat(stability.regrets()).contains(0.0);
        assertThat(stability.meanRegret()).isPositive().isLessThan(0.1 * stability.meanLoss());
        assertThat(stability.regretIn9Of10()).isGreaterThanOrEqualTo(stability.meanRegret());
        assertThat(stability.gap()).isZero();
    }

    /** Two halves of the loss: "calm" comes in every year, "rare" only in the one bad year of ten, which alone counts. */
    @Test
    void whereBadYearsCountTheyAreWhatDrawsAreJudgedBy() {
        double[][] years = new double[10][];
        Arrays.setAll(years, n -> new double[] {1_000, n == 0 ? 10_000 : 0});
        Aim bad = new Aim.Shortfall(new Tail(List.of("calm", "rare"), years, 1));
        PlanningProblem problem = Problems.problem()
                .quarters(4)
                .scenario("calm", 1_000, 0.01)
                .scenario("rare", 1_000, 0.01)
                .candidate(Problems.solution("A").halves("calm"))
                .candidate(Problems.solution("B").halves("rare"))
                .budget(new Budget.Pooled(Euros.of(100)))
                .build()
                .withAim(bad);
        SortedMap<String, SortedMap<String, Double>> effects = new TreeMap<>();
        effects.put("calm", new TreeMap<>(Map.of("A", Math.log(2))));
        effects.put("rare", new TreeMap<>(Map.of("B", Math.log(2))));
        DrawnRisk drawn = new DrawnRisk(new TreeMap<>(Map.of("calm", 3_000.0, "rare", 500.0)), effects);

        PlanningProblem perturbed = Perturbed.of(problem, drawn);
        PlanEvaluator evaluator = new PlanEvaluator(perturbed);

        // The bad year now loses 3 x 1,000 by the calm and half of 10,000 by the rare scenario.
        assertThat(evaluator.aim(List.of())).isCloseTo(3_000 + 5_000, within(1e-6));
        Schedule best = new BruteForcePlanner().plan(perturbed);
        assertThat(best.holds("B")).isTrue();
        assertThat(new BruteForcePlanner()
                        .plan(perturbed.withAim(new Aim.ExpectedLoss()))
                        .holds("A"))
                .isTrue();
    }

    @Test
    void theSameSeedGivesTheSameAndWithoutBeingAskedThereIsNone() {
        assertThat(plan(20).stability()).isEqualTo(plan(20).stability());
        assertThat(plan(0).stability()).isEqualTo(Stability.NOT_ASKED);
    }
}
