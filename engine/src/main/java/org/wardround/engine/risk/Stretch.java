package org.wardround.engine.risk;

import java.util.Arrays;

/** Room for a stretch of years that fits the nearest memory of a processor, used again for each scenario and stretch. */
final class Stretch {
    /** Years of a stretch, at most. */
    static final int MOST = 2_048;

    /** What all rates are multiplied by in each year. */
    final double[] shock = new double[MOST];

    /** Rates of the scenario at hand. */
    final double[] rates = new double[MOST];

    /** How likely each year is to be without an event; afterwards, room for what years lose. */
    final double[] none = new double[MOST];

    /** Between 0 and 1 for each year: how many events it has. */
    final double[] chance = new double[MOST];

    /** Years with an event, in order, counted from the first of the stretch. */
    final int[] yearOf = new int[MOST + 1];

    /** The first event of each of these; after the last, how many events there are. */
    final int[] first = new int[MOST + 1];

    /** How many years have an event. */
    int found;

    /** How many events there are. */
    int events;

    /** Between 0 and 1 for each event: whether a solution prevents it. */
    double[] luck = new double[MOST];

    /** Loss of each event without the solutions. */
    double[] loss = new double[MOST];

    /** The part of it that is lost care; afterwards, what the solutions leave of the loss. */
    double[] care = new double[MOST];

    /** Loss of each year with each set of solutions, all scenarios so far together. */
    final double[][] totals;

    Stretch(int sets) {
        this.totals = new double[sets][MOST];
    }

    void begin() {
        for (double[] total : totals) {
            Arrays.fill(total, 0);
        }
    }

    /** A year with a number of events, which may be none. Without a branch, because no processor can foresee it. */
    void year(int year, int count) {
        yearOf[found] = year;
        first[found] = events;
        found += -count >>> 31;
        events += count;
    }

    /** Ends the years, and makes room for the events. */
    void end() {
        first[found] = events;
        if (events > luck.length) {
            luck = new double[2 * events];
            loss = new double[2 * events];
            care = new double[2 * events];
        }
    }
}
