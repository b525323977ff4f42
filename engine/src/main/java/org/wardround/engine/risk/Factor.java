package org.wardround.engine.risk;

/**
 * One reason why a rate or an impact differs from the published one.
 *
 * @param kind "size", "driver", "in-place" or "floor"
 * @param id which: measure or solution id
 * @param factor what it multiplies by
 * @param weakest what it would multiply by where the published effect is at the weak end of its range
 * @param strongest the same for the strong end
 * @param detail the numbers behind it, such as the share
 */
public record Factor(String kind, String id, double factor, double weakest, double strongest, String detail) {
    /**
     * A factor without a range.
     *
     * @param kind "size", "driver", "in-place" or "floor"
     * @param id which: measure or solution id
     * @param factor what it multiplies by
     * @param detail the numbers behind it
     * @return the factor
     */
    public static Factor exactly(String kind, String id, double factor, String detail) {
        return new Factor(kind, id, factor, factor, factor, detail);
    }

    /** What it multiplies by at a strength between weakest (0), likely (1/2) and strongest (1). */
    double at(double strength) {
        return strength < 0.5
                ? weakest + (factor - weakest) * 2 * strength
                : factor + (strongest - factor) * (2 * strength - 1);
    }
}
