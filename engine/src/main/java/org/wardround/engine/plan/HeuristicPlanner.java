package org.wardround.engine.plan;

import java.util.Arrays;
import java.util.List;

/**
 * Plans by rules of thumb and local search, in plain Java: duties first, then the most loss per euro, then small steps
 * that help. It is a good start for an exact planner and stands in where none can run; it proves only a simple bound.
 */
public final class HeuristicPlanner implements Planner {
    /** A planner without settings. */
    public HeuristicPlanner() {}

    @Override
    public Schedule plan(PlanningProblem problem) {
        Tables tables = new Tables(problem);
        int[] best = new LocalSearch(tables, construct(tables, true)).run();
        int[] other = new LocalSearch(tables, construct(tables, false)).run();
        if (Score.of(tables, other).betterThan(Score.of(tables, best))) {
            best = other;
        }
        return schedule(tables, best);
    }

    /**
     * Makes a plan better by small steps. What it gives can't be improved by adding, moving, exchanging or leaving out
     * any single solution.
     *
     * @param problem the problem
     * @param starts a plan that keeps all limits
     * @return a plan that is at least as good
     */
    public Schedule improve(PlanningProblem problem, List<Start> starts) {
        Tables tables = new Tables(problem);
        return schedule(tables, new LocalSearch(tables, tables.starts(starts)).run());
    }

    private static Schedule schedule(Tables tables, int[] starts) {
        PlanEvaluator evaluator = new PlanEvaluator(tables);
        List<Start> list = tables.list(starts);
        double bound = evaluator.simpleBound();
        return evaluator.schedule(list, bound, new Stop.Heuristic(PlanEvaluator.gap(evaluator.aim(list), bound)));
    }

    private static int[] construct(Tables tables, boolean perEuro) {
        int[] starts = tables.nothing();
        while (true) {
            int[] next = nextBest(tables, starts, perEuro);
            if (Arrays.equals(next, starts)) {
                return starts;
            }
            starts = next;
        }
    }

    /** The one addition that helps most: duties, or else loss per euro or loss alone; the same array when none helps. */
    private static int[] nextBest(Tables tables, int[] starts, boolean perEuro) {
        Score now = Score.of(tables, starts);
        int[] best = starts;
        double bestWorth = 0;
        for (int i = 0; i < starts.length; i++) {
            Growth growth = new Growth(tables, starts, new Ledger(tables));
            if (starts[i] != Tables.NEVER || !growth.add(i)) {
                continue;
            }
            int[] candidate = growth.starts();
            Score then = Score.of(tables, candidate);
            double money = perEuro ? 1 + (then.money() - now.money()) / 400.0 : 1;
            double worth = worth(now, then) / money;
            if (worth > bestWorth) {
                best = candidate;
                bestWorth = worth;
            }
        }
        return best;
    }

    private static double worth(Score now, Score then) {
        double earlier = now.unmet() - then.unmet();
        double less = now.loss() - then.loss();
        return earlier > 0 ? 1e15 * earlier : less > 1e-9 * now.loss() ? less : 0;
    }
}
