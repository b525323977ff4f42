package org.wardround.engine.kernel;

/**
 * A 90 % interval of a positive quantity: 5 % of cases lie below {@code low}, 5 % above {@code high}. The unit
 * is said where it is used.
 *
 * @param low 5 % quantile, above 0
 * @param high 95 % quantile, at least {@code low}
 */
public record Interval(double low, double high) {

    /** Checks the order. */
    public Interval {
        if (!(low > 0) || !(high >= low) || Double.isInfinite(high)) {
            throw new IllegalArgumentException("The interval (" + low + ", " + high + ") must have 0 < low <= high.");
        }
    }

    /**
     * Scales both ends.
     *
     * @param factor above 0
     * @return the scaled interval
     */
    public Interval times(double factor) {
        return new Interval(low * factor, high * factor);
    }
}
