package org.wardround.engine.plan;

/** What remains of each scenario in each quarter, kept up to date while a plan changes, to judge changes quickly. */
final class LossGrid {
    private final Tables tables;
    private final double[][] keep;
    private final double[][] left;

    LossGrid(Tables tables) {
        this.tables = tables;
        this.keep = new double[tables.scenarios.length][tables.size()];
        for (int k = 0; k < keep.length; k++) {
            for (int i = 0; i < tables.size(); i++) {
                keep[k][i] = StrictMath.exp(-tables.effect[k][i]);
            }
        }
        this.left = new double[tables.scenarios.length][tables.quarters];
    }

    LossGrid with(int[] starts) {
        for (int k = 0; k < left.length; k++) {
            for (int t = 0; t < tables.quarters; t++) {
                double product = 1;
                for (int i = 0; i < starts.length; i++) {
                    if (starts[i] + tables.lead[i] <= t) {
                        product *= keep[k][i];
                    }
                }
                left[k][t] = product;
            }
        }
        return this;
    }

    /** The loss over the whole plan. */
    double loss() {
        double sum = 0;
        for (int k = 0; k < left.length; k++) {
            for (int t = 0; t < tables.quarters; t++) {
                sum += tables.worth[t] * weight(k) * remaining(k, left[k][t]);
            }
        }
        return sum;
    }

    /** How much less loss there is with one more. */
    double gain(int i, int start) {
        double sum = 0;
        for (int k = 0; k < left.length; k++) {
            double factor = keep[k][i];
            if (factor < 1) {
                double part = 0;
                for (int t = start + tables.lead[i]; t < tables.quarters; t++) {
                    part += tables.worth[t] * (remaining(k, left[k][t]) - remaining(k, left[k][t] * factor));
                }
                sum += part * weight(k);
            }
        }
        return sum;
    }

    private double weight(int k) {
        return tables.scenarios[k].lossPerYear() / 4;
    }

    private double remaining(int k, double product) {
        return Math.max(tables.scenarios[k].floor(), product);
    }
}
