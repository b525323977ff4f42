package org.wardround.engine.plan;

import java.util.List;
import org.wardround.engine.kernel.Euros;

/**
 * What another budget would bring.
 *
 * @param factor the budget as a multiple of today's; 0 where there is none today
 * @param perYear the budget, one-off and running money of a year together
 * @param cost money spent over the plan in euros
 * @param residualLoss expected loss over the plan in euros
 * @param lateQuarters sum of the quarters in which duties are late; by rising budget it never rises, and the loss
 *     never rises where it stays the same
 * @param unmet duties that are not met within the plan
 * @param starts the plan for that budget
 * @param rivals what rankings of today would give for that budget
 * @param stop why the planner stopped, with the proven relative distance to the best possible plan for that budget
 */
public record BudgetPoint(
        double factor,
        Euros perYear,
        double cost,
        double residualLoss,
        int lateQuarters,
        int unmet,
        List<Start> starts,
        List<Rival> rivals,
        Stop stop) {
    /** Copies the lists, so that the record never changes. */
    public BudgetPoint {
        starts = List.copyOf(starts);
        rivals = List.copyOf(rivals);
    }

    /**
     * A ranking at that budget.
     *
     * @param id id of the ranking
     * @param residualLoss expected loss over the plan in euros
     * @param lateQuarters sum of the quarters in which duties are late
     */
    public record Rival(String id, double residualLoss, int lateQuarters) {}

    /**
     * The proven gap.
     *
     * @return relative distance to the best possible plan for that budget, 0 to 1
     */
    public double gap() {
        return stop.gap();
    }
}
