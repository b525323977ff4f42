package org.wardround.engine.plan;

/** The loss that remains with a plan, in euros: of a quarter as it comes, of the whole plan discounted. */
final class LossTable {
    private final Tables tables;

    LossTable(Tables tables) {
        this.tables = tables;
    }

    /** What the plan makes small. */
    double aim(int[] starts) {
        return switch (tables.problem.aim()) {
            case Aim.ExpectedLoss expected -> total(starts);
            case Aim.Shortfall shortfall -> shortfall.tail().mean(remaining(starts, shortfall.tail()));
        };
    }

    /** For each scenario of the tail, what remains of it over the plan, in discounted years. */
    double[] remaining(int[] starts, Tail tail) {
        double[] remaining = new double[tail.scenarios().size()];
        for (int k = 0; k < tables.scenarios.length; k++) {
            int at = tail.scenarios().indexOf(tables.scenarios[k].id());
            for (int t = 0; at >= 0 && t < tables.quarters; t++) {
                remaining[at] += tables.worth[t] / 4 * share(starts, k, t);
            }
        }
        return remaining;
    }

    /** The loss of each scenario over the whole plan. */
    double[] byScenario(int[] starts) {
        double[] sums = new double[tables.scenarios.length];
        for (int k = 0; k < sums.length; k++) {
            for (int t = 0; t < tables.quarters; t++) {
                sums[k] += tables.worth[t] * tables.scenarios[k].lossPerYear() / 4 * share(starts, k, t);
            }
        }
        return sums;
    }

    double total(int[] starts) {
        double sum = 0;
        for (int t = 0; t < tables.quarters; t++) {
            sum += tables.worth[t] * quarter(starts, t);
        }
        return sum;
    }

    double quarter(int[] starts, int t) {
        double sum = 0;
        for (int k = 0; k < tables.scenarios.length; k++) {
            sum += tables.scenarios[k].lossPerYear() / 4 * share(starts, k, t);
        }
        return sum;
    }

    /** What remains of a scenario in a quarter. */
    private double share(int[] starts, int k, int t) {
        double taken = 0;
        double[] effect = tables.effect[k];
        for (int i = 0; i < starts.length; i++) {
            if (starts[i] + tables.lead[i] <= t) {
                taken += effect[i];
            }
        }
        return Math.max(tables.scenarios[k].floor(), StrictMath.exp(-taken));
    }
}
