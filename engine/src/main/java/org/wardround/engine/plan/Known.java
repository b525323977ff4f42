package org.wardround.engine.plan;

import java.util.List;

/** Plans that are known before a planner begins. */
final class Known {
    private Known() {}

    /** A schedule, or the best known plan, made better by small steps, where that is better than the schedule. */
    static Schedule atLeast(PlanningProblem problem, Schedule own, List<List<Start>> known) {
        if (known.isEmpty()) {
            return own;
        }
        PlanEvaluator evaluator = new PlanEvaluator(problem);
        List<Start> best = own.starts();
        for (List<Start> starts : evaluator.usable(known)) {
            best = evaluator.better(starts, best) ? starts : best;
        }
        if (best.equals(own.starts())) {
            return own;
        }
        Schedule improved = new HeuristicPlanner().improve(problem, best);
        double bound = Math.min(own.lowerBound(), improved.aim());
        return evaluator.schedule(
                improved.starts(), bound, own.stop().withGap(PlanEvaluator.gap(improved.aim(), bound)));
    }
}
