package org.wardround.engine.solution;

/**
 * What a solution lowers.
 */
public enum Lever {
    /** How often a loss happens. */
    RATE,
    /** How much a loss costs. */
    IMPACT
}
