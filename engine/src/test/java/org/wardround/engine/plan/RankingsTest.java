package org.wardround.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wardround.engine.inventory.Budget;
import org.wardround.engine.kernel.Euros;
import org.wardround.engine.obligation.GapCause;

class RankingsTest {
    /** Money for one of them at once; the budget of the second year pays another one. */
    private static Situation three() {
        return new Situation()
                .budget(new Budget.Pooled(Euros.of(100)))
                .open("A", 100, 0.10)
                .open("B", 90, 0.20)
                .open("C", 60, 0.15)
                .ranked("A", 9.8, 3, 0.33, 2)
                .ranked("B", 7.5, 9, 0, 1)
                .ranked("C", 9.8, 2, 1, 0);
    }

    private static String first(Plan plan, String ranking) {
        return plan.contest().entries().stream()
                .filter(entry -> entry.id().equals(ranking))
                .flatMap(entry -> entry.starts().stream())
                .map(Start::solutionId)
                .findFirst()
                .orElse("");
    }

    @Test
    void eachRankingStartsWithWhatItPutsFirst() {
        Plan plan = three().plan(new BruteForcePlanner());

        // A and C answer a weakness of 9.8, A more of them.
        assertThat(first(plan, "cvss-first")).isEqualTo("A");
        assertThat(first(plan, "cheapest-first")).isEqualTo("C");
        // C removes 0.15 for 60, B 0.2 for 90, A 0.1 for 100.
        assertThat(first(plan, "best-ratio-first")).isEqualTo("C");
        // B answers a question with a no.
        assertThat(first(plan, "maturity-first")).isEqualTo("B");
        assertThat(first(plan, Contest.LEAST_LOSS)).isEqualTo("B");
    }

    @Test
    void whereThePlanFollowsTheLawItMayLoseMoreThanARankingAndSaysSo() {
        Plan plan = three().open("law", 100, 0, 7)
                .gap("o", 7, true, GapCause.ANSWER_LOW)
                .plan(new BruteForcePlanner());
        Map<String, Ranking> byId =
                plan.contest().entries().stream().collect(Collectors.toMap(Ranking::id, entry -> entry));

        Ranking own = byId.get(Contest.THIS_PLAN);
        Ranking leastLoss = byId.get(Contest.LEAST_LOSS);
        assertThat(own.lateQuarters()).isLessThan(leastLoss.lateQuarters());
        assertThat(own.residualLoss()).isGreaterThan(leastLoss.residualLoss());
        assertThat(own.unmet()).isZero();
        assertThat(leastLoss.unmet()).isEqualTo(1);
        assertThat(plan.contest().entries())
                .allSatisfy(entry -> assertThat(entry.residualLoss()).isGreaterThanOrEqualTo(leastLoss.residualLoss()));
    }

    @Test
    void drawnEffectsCanTurnTheOrderAndTheSharesAddUp() {
        Plan plan = three().plan(new BruteForcePlanner());

        assertThat(plan.contest().draws()).isEqualTo(Judges.DRAWS);
        for (Ranking entry : plan.contest().entries()) {
            assertThat(entry.drawnMean()).isPositive().isLessThan(plan.lossWithout());
            assertThat(entry.planBetter()).isBetween(0.0, 1.0);
        }
        List<Ranking> entries = plan.contest().entries();
        assertThat(entries.getFirst().planBetter()).isZero();
        // C first is nearly as good as B first: with other effects it is better at times, but not mostly.
        Ranking cheapest = entries.stream()
                .filter(entry -> entry.id().equals("cheapest-first"))
                .findFirst()
                .orElseThrow();
        assertThat(cheapest.planBetter()).isGreaterThan(0.5).isLessThan(1);
        assertThat(three().plan(new BruteForcePlanner()).contest()).isEqualTo(plan.contest());
    }

    @Test
    void theRankingsOfEachBudgetStandBesideItsPlan() {
        Plan plan = three().plan(new BruteForcePlanner());

        assertThat(plan.budgetCurve()).allSatisfy(point -> {
            assertThat(point.rivals())
                    .extracting(BudgetPoint.Rival::id)
                    .containsExactly("cvss-first", "cheapest-first", "best-ratio-first", "maturity-first");
            assertThat(point.rivals())
                    .allSatisfy(rival -> assertThat(rival.residualLoss()).isGreaterThanOrEqualTo(point.residualLoss()));
        });
    }
}
