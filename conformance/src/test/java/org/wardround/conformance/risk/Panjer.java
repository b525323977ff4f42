package org.wardround.conformance.risk;

import java.util.List;

/**
 * The distribution of what years lose, by Panjer's recursion (ASTIN Bulletin 1981) on a grid: an oracle that draws
 * nothing. Losses are rounded down, or up, so that the truth lies between two such distributions. A shock that all
 * rates share is integrated over.
 */
final class Panjer {
    private static final double FARTHEST = 6;
    private static final double STEP = 0.25;

    private final double step;
    private final double[] probability;

    private Panjer(double step, double[] probability) {
        this.step = step;
        this.probability = probability;
    }

    /** One process: its rate and its loss. */
    record Process(double rate, LognormalLoss loss) {}

    /** Rounded down, or up; with a shock of some spread, 1 on average. */
    static Panjer of(List<Process> processes, double spread, double step, int cells, boolean up) {
        double all = processes.stream().mapToDouble(Process::rate).sum();
        double[] one = new double[cells];
        for (Process process : processes) {
            for (int cell = up ? 1 : 0; cell < cells; cell++) {
                double to = (up ? cell : cell + 1) * step;
                one[cell] += process.rate()
                        / all
                        * (process.loss().upTo(to) - process.loss().upTo(to - step));
            }
        }
        if (spread == 0) {
            return new Panjer(step, recursion(all, one));
        }
        double[] years = new double[cells];
        double weights = 0;
        for (double z = -FARTHEST; z <= FARTHEST; z += STEP) {
            double weight = LognormalLoss.NORMAL.density(z);
            double[] here = recursion(all * Math.exp(spread * z - spread * spread / 2), one);
            for (int cell = 0; cell < cells; cell++) {
                years[cell] += weight * here[cell];
            }
            weights += weight;
        }
        for (int cell = 0; cell < cells; cell++) {
            years[cell] /= weights;
        }
        return new Panjer(step, years);
    }

    private static double[] recursion(double rate, double[] one) {
        double[] years = new double[one.length];
        years[0] = Math.exp(-rate * (1 - one[0]));
        for (int cell = 1; cell < one.length; cell++) {
            double sum = 0;
            for (int part = 1; part <= cell; part++) {
                sum += part * one[part] * years[cell - part];
            }
            years[cell] = rate / cell * sum;
        }
        return years;
    }

    /** The smallest loss of the grid that a share of years does not exceed. */
    double exceeded(double share) {
        return cell(share) * step;
    }

    private int cell(double share) {
        double sum = 0;
        for (int cell = 0; cell < probability.length; cell++) {
            sum += probability[cell];
            if (sum >= share) {
                return cell;
            }
        }
        throw new IllegalStateException("The grid must reach further.");
    }

    /** Mean of the years beyond a quantile, from the mean of all years. */
    double shortfall(double share, double mean) {
        return beyond(share, 1, mean);
    }

    /** Standard error of a simulated shortfall, from the moments of all years. */
    double shortfallError(double share, double mean, double second, int years) {
        double tail = beyond(share, 1, mean);
        double variance = beyond(share, 2, second) - tail * tail;
        double edge = tail - exceeded(share);
        return Math.sqrt((variance + share * edge * edge) / (years * (1 - share)));
    }

    private double beyond(double share, int power, double all) {
        int edge = cell(share);
        double sum = 0;
        double below = 0;
        for (int cell = 0; cell < edge; cell++) {
            sum += probability[cell];
            below += probability[cell] * Math.pow(cell * step, power);
        }
        return (all - below - (share - sum) * Math.pow(edge * step, power)) / (1 - share);
    }

    /** Density of the years near a quantile. */
    double density(double share) {
        int cell = cell(share);
        int wide = 5;
        double sum = 0;
        for (int near = cell - wide; near <= cell + wide; near++) {
            sum += probability[near];
        }
        return sum / ((2 * wide + 1) * step);
    }
}
