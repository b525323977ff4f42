package org.wardround.engine.plan;

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
}
