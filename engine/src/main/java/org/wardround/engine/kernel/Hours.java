package org.wardround.engine.kernel;

/**
 * Working time of staff, in hours. Never negative.
 *
 * @param value hours, 0 or more
 */
public record Hours(double value) {

    /** No time. */
    public static final Hours ZERO = new Hours(0);

    /** Checks the range. */
    public Hours {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("The hours (" + value + ") must be 0 or more.");
        }
    }

    /**
     * Adds.
     *
     * @param other more time
     * @return the sum
     */
    public Hours plus(Hours other) {
        return new Hours(value + other.value);
    }

    /**
     * Scales.
     *
     * @param factor 0 or more
     * @return the product
     */
    public Hours times(double factor) {
        return new Hours(value * factor);
    }
}
