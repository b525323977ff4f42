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
 * @param why the same in figures
 * @param quarters what it uses by quarter
 * @param contest the plan beside simple rankings under the same limits
 * @param budgetCurve what other budgets would bring, by rising budget
 * @param stability how it stands when inputs turn out differently
 * @param leftAlone what it costs to leave devices alone
 */
public record Plan(
        PlanningProblem problem,
        Schedule schedule,
        double lossWithout,
        SortedMap<String, Choice> choices,
        Why why,
        List<QuarterUse> quarters,
        Contest contest,
        List<BudgetPoint> budgetCurve,
        Stability stability,
        LeftAlone leftAlone) {
    /** Copies the collections, so that the record never changes. */
    public Plan {
        choices = java.util.Collections.unmodifiableSortedMap(new java.util.TreeMap<>(choices));
        quarters = List.copyOf(quarters);
        budgetCurve = List.copyOf(budgetCurve);
    }

    /**
     * The same plan with what it costs to leave devices alone.
     *
     * @param other what it costs
     * @return the plan
     */
    public Plan withLeftAlone(LeftAlone other) {
        return new Plan(problem, schedule, lossWithout, choices, why, quarters, contest, budgetCurve, stability, other);
    }
}
