package org.wardround.engine.portfolio;

/** What is made small. */
public enum Aim {
    /** The sum of what remains of all threats over all periods. */
    SUM,
    /** The largest of what remains of any threat in any period. */
    WORST
}
