package org.wardround.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wardround.engine.inventory.Budget;
import org.wardround.engine.kernel.Euros;

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

    @Test
    void theSameSeedGivesTheSameAndWithoutBeingAskedThereIsNone() {
        assertThat(plan(20).stability()).isEqualTo(plan(20).stability());
        assertThat(plan(0).stability()).isEqualTo(Stability.NOT_ASKED);
    }
}
