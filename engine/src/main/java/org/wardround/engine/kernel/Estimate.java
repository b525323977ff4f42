package org.wardround.engine.kernel;

/**
 * A planning value with its spread. The unit is said where it is used.
 *
 * @param low a low value, 0 or more
 * @param likely the value that plans count with
 * @param high a high value
 */
public record Estimate(double low, double likely, double high) {

    /** Checks the order. */
    public Estimate {
        if (!(low >= 0) || !(likely >= low) || !(high >= likely) || Double.isInfinite(high)) {
            throw new IllegalArgumentException(
                    "The estimate (" + low + ", " + likely + ", " + high + ") must have 0 <= low <= likely <= high.");
        }
    }

    /**
     * A value without spread.
     *
     * @param value 0 or more
     * @return the estimate
     */
    public static Estimate exactly(double value) {
        return new Estimate(value, value, value);
    }

    /**
     * Scales all three.
     *
     * @param factor 0 or more
     * @return the scaled estimate
     */
    public Estimate times(double factor) {
        return new Estimate(low * factor, likely * factor, high * factor);
    }
}
