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
     * Moves the likely value within its own range; the ends stay.
     *
     * @param share -1 to the low end, 0 not at all, 1 to the high end
     * @return the moved estimate
     */
    public Estimate towards(double share) {
        double moved = likely + (share < 0 ? share * (likely - low) : share * (high - likely));
        return new Estimate(low, Math.clamp(moved, low, high), high);
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
