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
    /** There is not enough money, and there are not enough staff hours. */
    MONEY_AND_HOURS,
    /** More money would do, and so would more staff hours. */
    MONEY_OR_HOURS,
    /** No solution that could be chosen answers it. */
    NO_SOLUTION
}
