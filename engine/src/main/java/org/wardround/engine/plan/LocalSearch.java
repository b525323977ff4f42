package org.wardround.engine.plan;

/**
 * Makes a plan better by small steps, until none helps: add one with its prerequisites, start one in another quarter,
 * put one in the place of another, leave one out. Steps are tried in a fixed order, so the outcome is always the same.
 */
final class LocalSearch {
    private static final int MOST_STEPS = 10_000;

    private final Tables tables;
    private int[] starts;
    private Score score;

    LocalSearch(Tables tables, int[] starts) {
        this.tables = tables;
        this.starts = starts.clone();
        this.score = Score.of(tables, starts);
    }

    int[] run() {
        boolean better = true;
        for (int step = 0; better && step < MOST_STEPS; step++) {
            better = addBest() || shift() || replace() || leaveOut();
        }
        return starts.clone();
    }

    private boolean accept(int[] candidate) {
        Score other = Score.of(tables, candidate);
        if (other.betterThan(score)) {
            starts = candidate;
            score = other;
            return true;
        }
        return false;
    }

    private boolean addBest() {
        LossGrid grid = new LossGrid(tables).with(starts);
        int[] best = starts;
        Score bestScore = score;
        for (int i = 0; i < starts.length; i++) {
            Growth growth = new Growth(tables, starts, new Ledger(tables));
            if (starts[i] == Tables.NEVER && useful(grid, i) && growth.add(i)) {
                int[] candidate = growth.starts();
                Score other = Score.of(tables, candidate);
                if (other.betterThan(bestScore)) {
                    best = candidate;
                    bestScore = other;
                }
            }
        }
        boolean better = bestScore.betterThan(score);
        starts = best;
        score = bestScore;
        return better;
    }

    private boolean useful(LossGrid grid, int i) {
        return grid.gain(i, 0) > 0 || score.unmet() > 0;
    }

    private boolean shift() {
        for (int i = 0; i < starts.length; i++) {
            if (starts[i] == Tables.NEVER) {
                continue;
            }
            int[] without = without(i);
            Ledger ledger = new Ledger(tables).with(without);
            for (int quarter = 0; quarter + tables.lead[i] < tables.quarters; quarter++) {
                if (quarter != starts[i] && linked(starts, i, quarter) && ledger.fits(i, quarter)) {
                    without[i] = quarter;
                    if (accept(without)) {
                        return true;
                    }
                    without[i] = Tables.NEVER;
                }
            }
        }
        return false;
    }

    private boolean replace() {
        double slack = 1e-9 * score.loss();
        for (int out = 0; out < starts.length; out++) {
            if (starts[out] == Tables.NEVER || needed(out)) {
                continue;
            }
            int[] without = without(out);
            Ledger ledger = new Ledger(tables).with(without);
            LossGrid grid = new LossGrid(tables).with(without);
            double lost = grid.loss() - score.loss();
            for (int in = 0; in < starts.length; in++) {
                if (starts[in] != Tables.NEVER || tables.earliest[in] == Tables.NEVER) {
                    continue;
                }
                for (int quarter = tables.earliest[in]; quarter + tables.lead[in] < tables.quarters; quarter++) {
                    boolean maybe = score.unmet() > 0
                            || tables.problem.aim() instanceof Aim.Shortfall
                            || grid.gain(in, quarter) >= lost - slack;
                    if (maybe && linked(without, in, quarter) && ledger.fits(in, quarter)) {
                        int[] candidate = without.clone();
                        candidate[in] = quarter;
                        if (accept(candidate)) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    private boolean leaveOut() {
        for (int i = starts.length - 1; i >= 0; i--) {
            if (starts[i] != Tables.NEVER && !needed(i) && accept(without(i))) {
                return true;
            }
        }
        return false;
    }

    private int[] without(int i) {
        int[] less = starts.clone();
        less[i] = Tables.NEVER;
        return less;
    }

    private boolean needed(int i) {
        for (int j : tables.neededBy[i]) {
            if (starts[j] != Tables.NEVER) {
                return true;
            }
        }
        return false;
    }

    /** Whether a start agrees with freezes, prerequisites, what needs it and alternatives. */
    private boolean linked(int[] plan, int i, int quarter) {
        if (!tables.allowed(i, quarter)) {
            return false;
        }
        for (int j : tables.requires[i]) {
            if (plan[j] + tables.lead[j] > quarter) {
                return false;
            }
        }
        for (int j : tables.neededBy[i]) {
            if (plan[j] != Tables.NEVER && plan[j] < quarter + tables.lead[i]) {
                return false;
            }
        }
        for (int j : tables.excludes[i]) {
            if (plan[j] != Tables.NEVER) {
                return false;
            }
        }
        return true;
    }
}
