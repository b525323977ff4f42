package org.wardround.engine.plan;

import java.util.List;

/**
 * A plan as a planner gives it.
 *
 * @param starts by quarter, then solution
 * @param aim what the plan makes small, in euros over the whole plan: the expected loss, or the mean of the worst years
 * @param residualLoss expected loss over the whole plan in euros, with the plan
 * @param lowerBound no plan's aim can go below this, given that duties come first
 * @param duties by duty id
 * @param stop why it stopped
 */
public record Schedule(
        List<Start> starts, double aim, double residualLoss, double lowerBound, List<DutyOutcome> duties, Stop stop) {
    /** Copies the collections, so that the record never changes. */
    public Schedule {
        starts = List.copyOf(starts);
        duties = List.copyOf(duties);
    }

    /**
     * Whether a solution starts in it.
     *
     * @param solutionId the solution
     * @return true when it does
     */
    public boolean holds(String solutionId) {
        return starts.stream().anyMatch(start -> start.solutionId().equals(solutionId));
    }

    /**
     * A plan that makes the expected loss small.
     *
     * @param starts by quarter, then solution
     * @param residualLoss expected loss over the whole plan in euros, with the plan
     * @param lowerBound no plan can go below this
     * @param duties by duty id
     * @param stop why it stopped
     */
    public Schedule(List<Start> starts, double residualLoss, double lowerBound, List<DutyOutcome> duties, Stop stop) {
        this(starts, residualLoss, residualLoss, lowerBound, duties, stop);
    }
}
