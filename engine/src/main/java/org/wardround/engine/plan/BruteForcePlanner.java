package org.wardround.engine.plan;

/**
 * Tries every plan. For small problems alone; it is what other planners are judged by.
 */
public final class BruteForcePlanner implements Planner {
    private static final long MOST_PLANS = 20_000_000;

    /** A planner without settings. */
    public BruteForcePlanner() {}

    /**
     * Finds the best plan by trying all.
     *
     * @throws IllegalArgumentException when there are more than 20 million plans to try
     */
    @Override
    public Schedule plan(PlanningProblem problem) {
        Tables tables = new Tables(problem);
        double plans = Math.pow(problem.quarters() + 1.0, tables.size());
        if (plans > MOST_PLANS) {
            throw new IllegalArgumentException(
                    "The problem (" + plans + " plans) must have at most " + MOST_PLANS + " plans to try them all.");
        }
        Search search = new Search(tables);
        search.from(0);
        PlanEvaluator evaluator = new PlanEvaluator(tables);
        return evaluator.schedule(tables.list(search.best), search.bestScore.loss(), new Stop.Proven(0));
    }

    private static final class Search {
        private final Tables tables;
        private final int[] starts;
        private int[] best;
        private Score bestScore;

        Search(Tables tables) {
            this.tables = tables;
            this.starts = tables.nothing();
            this.best = tables.nothing();
            this.bestScore = Score.of(tables, best);
        }

        void from(int i) {
            if (i == starts.length) {
                judge();
                return;
            }
            from(i + 1);
            for (int quarter = 0; quarter + tables.lead[i] < tables.quarters; quarter++) {
                starts[i] = quarter;
                from(i + 1);
            }
            starts[i] = Tables.NEVER;
        }

        private void judge() {
            if (new Check(tables, starts).passes()) {
                Score score = Score.of(tables, starts);
                if (score.betterThan(bestScore)) {
                    best = starts.clone();
                    bestScore = score;
                }
            }
        }
    }
}
