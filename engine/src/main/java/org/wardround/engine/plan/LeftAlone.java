package org.wardround.engine.plan;

/**
 * What it costs to leave devices alone on which nothing may be changed: the best plan that could change them, under the
 * same limits, beside the plan as it is.
 *
 * @param asked whether there are such devices; all else is 0 where there are none
 * @param loss expected loss over the plan with the plan that could change them, in euros
 * @param lateQuarters sum of the quarters in which duties are late with it
 * @param gap its proven relative distance to the best possible one
 */
public record LeftAlone(boolean asked, double loss, int lateQuarters, double gap) {
    /** Everything may be changed. */
    public static final LeftAlone NOTHING = new LeftAlone(false, 0, 0, 0);

    static LeftAlone of(PlanningProblem problem, Schedule free) {
        int late = new PlanEvaluator(problem).lateQuarters(free.starts());
        return new LeftAlone(true, free.residualLoss(), late, free.stop().gap());
    }
}
