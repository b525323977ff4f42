package org.wardround.report.chart;

/**
 * How values become places on an axis.
 *
 * @param from value at its beginning
 * @param to value at its end
 * @param logarithmic whether equal steps multiply
 */
record Scale(double from, double to, boolean logarithmic) {
    Scale {
        if (!(to > from) || (logarithmic && !(from > 0))) {
            throw new IllegalArgumentException("The scale (" + from + ", " + to + ") must rise.");
        }
    }

    /** The place, 0 to 1; a value outside lies at the edge. */
    double place(double value) {
        double share = logarithmic
                ? (StrictMath.log(Math.max(value, from)) - StrictMath.log(from))
                        / (StrictMath.log(to) - StrictMath.log(from))
                : (value - from) / (to - from);
        return Math.clamp(share, 0, 1);
    }
}
