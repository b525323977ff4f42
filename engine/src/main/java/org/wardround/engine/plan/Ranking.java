package org.wardround.engine.plan;

import java.util.List;

/**
 * A plan that is compared: by a simple ranking that people use today, or by this planner, all under the same limits.
 *
 * @param id "this-plan", "least-loss" (this planner when duties do not come first), "cvss-first", "cheapest-first",
 *     "best-ratio-first" or "maturity-first"
 * @param starts what it would start
 * @param cost money over the plan in euros
 * @param residualLoss expected loss over the plan in euros
 * @param lateQuarters sum of the quarters in which duties are late
 * @param unmet duties that are not met within the plan
 * @param drawnMean mean loss over the plan when effects are drawn within their ranges
 * @param planBetter share of the draws in which this plan leaves less loss
 * @param leastLossBetter share of the draws in which the plan "least-loss" leaves less loss
 */
public record Ranking(
        String id,
        List<Start> starts,
        double cost,
        double residualLoss,
        int lateQuarters,
        int unmet,
        double drawnMean,
        double planBetter,
        double leastLossBetter) {
    /** Copies the list, so that the record never changes. */
    public Ranking {
        starts = List.copyOf(starts);
    }
}
