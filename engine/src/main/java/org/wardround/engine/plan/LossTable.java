package org.wardround.engine.plan;

/** The loss that remains with a plan, in euros: of a quarter as it comes, of the whole plan discounted. */
final class LossTable {
    private final Tables tables;

    LossTable(Tables tables) {
        this.tables = tables;
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
            double taken = 0;
            double[] effect = tables.effect[k];
            for (int i = 0; i < starts.length; i++) {
                if (starts[i] + tables.lead[i] <= t) {
                    taken += effect[i];
                }
            }
            ScenarioLoss scenario = tables.scenarios[k];
            sum += scenario.lossPerYear() / 4 * Math.max(scenario.floor(), StrictMath.exp(-taken));
        }
        return sum;
    }
}
