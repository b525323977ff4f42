package org.wardround.engine.plan;

import java.util.List;

/**
 * Finds the plan with the least expected loss over its length. Duties come first: the sum of the quarters in
 * which they are late is made as small as can be, then the loss.
 */
public interface Planner {
    /**
     * Plans.
     *
     * @param problem the problem
     * @return a plan that keeps all limits; an empty one when nothing can be done
     */
    Schedule plan(PlanningProblem problem);

    /**
     * Plans several problems whose plans are only compared, so a planner may do them at the same time and stop earlier.
     *
     * @param problems the problems
     * @return a plan for each, in the same order
     */
    default List<Schedule> planAll(List<PlanningProblem> problems) {
        return problems.stream().map(this::plan).toList();
    }
}
