package org.wardround.engine.plan;

/**
 * What keeps a duty from being met earlier.
 */
public enum Holdback {
    /** It is met in time. */
    NOTHING,
    /** It takes that long. */
    LEAD_TIME,
    /** There are not enough staff hours. */
    HOURS,
    /** There is not enough money. */
    MONEY,
    /** No solution that could be chosen answers it. */
    NO_SOLUTION
}
