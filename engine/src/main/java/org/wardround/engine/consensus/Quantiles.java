package org.wardround.engine.consensus;

/**
 * Quantiles of counts on a scale. Which of the nine usual definitions is meant changes results on small panels, so one
 * is fixed: type 7 of Hyndman and Fan (1996), the linear interpolation between ordered answers that R and spreadsheets
 * use unless told otherwise.
 */
public final class Quantiles {
    private Quantiles() {}

    /**
     * A quantile.
     *
     * @param counts people for each level; whole numbers
     * @param p 0 to 1: 0.5 for the median, 0.25 and 0.75 for the quartiles
     * @return between 1 and the number of levels
     * @throws IllegalArgumentException where the counts are not whole, or p is outside its range
     */
    public static double of(Distribution counts, double p) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("a quantile lies between 0 and 1, not at " + p);
        }
        if (counts.total() != Math.rint(counts.total())) {
            throw new IllegalArgumentException("quantiles of people need whole counts, not " + counts);
        }
        double place = p * (counts.total() - 1);
        int below = levelAt(counts, Math.floor(place));
        int above = levelAt(counts, Math.ceil(place));
        return below + (place - Math.floor(place)) * (above - below);
    }

    /**
     * {@return the median; see {@link #of}}
     *
     * @param counts people for each level
     */
    public static double median(Distribution counts) {
        return of(counts, 0.5);
    }

    /** The level of the answer at a place in order, counted from 0. */
    private static int levelAt(Distribution counts, double place) {
        double passed = 0;
        for (int level = 1; level < counts.levels(); level++) {
            passed += counts.weight(level);
            if (place < passed) {
                return level;
            }
        }
        return counts.levels();
    }
}
