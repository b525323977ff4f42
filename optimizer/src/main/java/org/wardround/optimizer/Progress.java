package org.wardround.optimizer;

import java.util.Arrays;

/**
 * Where the solver stands.
 *
 * @param first the smallest value of the first form that is known to be possible
 * @param firstProven whether no smaller one is possible
 * @param bound what no solution with that value can go below
 * @param objective objective of the best solution so far; infinity when there is none
 * @param ones the variables that are 1 in it
 */
@SuppressWarnings("ArrayRecordComponent")
record Progress(double first, boolean firstProven, double bound, double objective, int[] ones) {
    static final Progress NONE = new Progress(Double.POSITIVE_INFINITY, false, 0, Double.POSITIVE_INFINITY, new int[0]);

    boolean hasSolution() {
        return objective < Double.POSITIVE_INFINITY;
    }

    double gap() {
        return hasSolution() && objective > 0 ? Math.max(0, (objective - bound) / objective) : 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Progress that
                && first == that.first
                && firstProven == that.firstProven
                && bound == that.bound
                && objective == that.objective
                && Arrays.equals(ones, that.ones);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ones) + Double.hashCode(objective);
    }

    @Override
    public String toString() {
        return objective + " >= " + bound + ", first " + first + ", " + Arrays.toString(ones);
    }
}
