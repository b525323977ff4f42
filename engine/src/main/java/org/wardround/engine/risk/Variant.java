package org.wardround.engine.risk;

import java.util.Arrays;

/** Room for the years of one set of solutions: each block of years writes to its own stretch. */
final class Variant {
    /** Loss of each year, all scenarios so far together. */
    private final double[] totals;

    /** Losses above zero of the scenario at hand, from the first year of each block on. */
    private final double[] positive;

    private final int[] starts;
    private final int[] found;
    private final double[] sums;

    /**
     * Makes room.
     *
     * @param starts first year of each block, and the number of years at the end
     */
    Variant(int[] starts) {
        int years = starts[starts.length - 1];
        this.totals = new double[years];
        this.positive = new double[years];
        this.starts = starts;
        this.found = new int[starts.length - 1];
        this.sums = new double[starts.length - 1];
    }

    void begin(int block) {
        found[block] = 0;
        sums[block] = 0;
    }

    /** Takes the loss of one year; the years of a block come in order, those without an event never. */
    void add(int block, int year, double loss) {
        totals[year] += loss;
        sums[block] += loss;
        positive[starts[block] + found[block]] = loss;
        found[block] += loss > 0 ? 1 : 0;
    }

    /** The years of the scenario that was simulated last. */
    YearlyLoss scenario() {
        int count = 0;
        for (int block = 0; block < found.length; block++) {
            System.arraycopy(positive, starts[block], positive, count, found[block]);
            count += found[block];
        }
        return YearlyLoss.of(
                new Ranked(positive, count, totals.length), Arrays.stream(sums).sum() / totals.length);
    }

    double[] totals() {
        return totals;
    }
}
