package org.wardround.engine.plan;

import java.util.List;

/**
 * A plan as a planner gives it.
 *
 * @param starts by quarter, then solution
 * @param residualLoss expected loss over the whole plan in euros, with the plan
 * @param lowerBound no plan can go below this, given that duties come first
 * @param duties by duty id
 * @param stop why it stopped
 */
public record Schedule(
        List<Start> starts, double residualLoss, double lowerBound, List<DutyOutcome> duties, Stop stop) {
    /** Copies the collections, so that the record never changes. */
    public Schedule {
        starts = List.copyOf(starts);
        duties = List.copyOf(duties);
    }
}
