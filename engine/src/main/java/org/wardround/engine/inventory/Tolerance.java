package org.wardround.engine.inventory;

import org.wardround.engine.kernel.Euros;

/** Which yearly losses the hospital's board could bear, and how often. */
public sealed interface Tolerance permits Tolerance.NotSaid, Tolerance.Line {
    /** Nobody said. */
    record NotSaid() implements Tolerance {}

    /**
     * A line through two anchors: the rarer a year, the more it may cost.
     *
     * @param often the smaller loss, borne more often
     * @param rare the larger loss, borne more rarely
     */
    record Line(Anchor often, Anchor rare) implements Tolerance {}

    /**
     * A point of the line.
     *
     * @param onceInYears in 1 year out of so many, above 1, a year may cost more
     * @param loss that yearly loss, above 0
     */
    record Anchor(double onceInYears, Euros loss) {}
}
