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
        Tables tables = new Tables(problem);
        int[] best = tables.starts(own.starts());
        boolean other = false;
        for (List<Start> starts : usable(tables, known)) {
            int[] candidate = tables.starts(starts);
            if (before(tables, candidate, best)) {
                best = candidate;
                other = true;
            }
        }
        if (!other) {
            return own;
        }
        Schedule improved = new HeuristicPlanner().improve(problem, tables.list(best));
        double bound = Math.min(own.lowerBound(), improved.aim());
        return new PlanEvaluator(tables)
                .schedule(improved.starts(), bound, own.stop().withGap(PlanEvaluator.gap(improved.aim(), bound)));
    }

    /** The plans that keep every limit. */
    static List<List<Start>> usable(Tables tables, List<List<Start>> known) {
        return known.stream()
                .filter(starts -> starts.stream().allMatch(start -> tables.knows(start.solutionId())))
                .filter(starts -> new Check(tables, tables.starts(starts)).passes())
                .toList();
    }

    /** Whether one is better in the order: earlier for the law, or as early with less loss. */
    private static boolean before(Tables tables, int[] one, int[] other) {
        Score score = Score.of(tables, one);
        Score than = Score.of(tables, other);
        return score.unmet() < than.unmet() || (score.unmet() == than.unmet() && score.loss() < than.loss());
    }
}
