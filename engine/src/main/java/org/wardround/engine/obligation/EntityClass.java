package org.wardround.engine.obligation;

/**
 * What NIS2 makes of the hospital (Art. 2, 3).
 */
public enum EntityClass {
    /** Essential entity: 250 staff or more, or turnover above 50 million euros and balance sheet above 43. */
    ESSENTIAL,
    /** Important entity: 50 staff or more, or turnover above 10 million euros. */
    IMPORTANT,
    /** Below the size, and not designated. */
    OUT_OF_SCOPE,
    /** Cannot be told. */
    UNKNOWN
}
