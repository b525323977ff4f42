package org.wardround.engine.plan;

import java.util.List;
import java.util.SortedMap;

/**
 * A plan with everything that explains it.
 *
 * @param problem what was asked
 * @param schedule what was chosen
 * @param lossWithout expected loss over the plan without it, in euros
 * @param choices solution id to why it is in or out
 * @param quarters what it uses by quarter
 * @param rankings simple rankings under the same limits
 * @param budgetCurve what other budgets would bring, by rising budget
 */
public record Plan(
        PlanningProblem problem,
        Schedule schedule,
        double lossWithout,
        SortedMap<String, Choice> choices,
        List<QuarterUse> quarters,
        List<Ranking> rankings,
        List<BudgetPoint> budgetCurve) {
    /** Copies the collections, so that the record never changes. */
    public Plan {
        choices = java.util.Collections.unmodifiableSortedMap(new java.util.TreeMap<>(choices));
        quarters = List.copyOf(quarters);
        rankings = List.copyOf(rankings);
        budgetCurve = List.copyOf(budgetCurve);
    }
}
