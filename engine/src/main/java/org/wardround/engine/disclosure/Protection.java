package org.wardround.engine.disclosure;

/**
 * The rules under which answers are published. No authoritative source for the number 5 is known: it is a convention,
 * and a consultation may set a higher one.
 *
 * @param minimum people whose answers stand behind each figure and each difference of figures, besides those who
 *     collude; at least 3, usually 5
 * @param coalition how many people may put their own answers together without learning anybody else's; 0 or more
 * @param breakdownsFrom with fewer answers than this only figures over everybody are published; usually 30
 */
public record Protection(int minimum, int coalition, int breakdownsFrom) {

    /** Five people behind each figure, two may collude, no breakdown below 30 answers. */
    public static final Protection USUAL = new Protection(5, 2, 30);

    /**
     * Checks the rules.
     *
     * @throws IllegalArgumentException on a minimum under 3, or a negative coalition
     */
    public Protection {
        if (minimum < 3 || coalition < 0) {
            throw new IllegalArgumentException("at least 3 people behind a figure and a coalition of 0 or more, not "
                    + minimum + " and " + coalition);
        }
    }

    /**
     * {@return how many people a figure needs: the minimum and those who may collude}
     */
    public int people() {
        return minimum + coalition;
    }
}
