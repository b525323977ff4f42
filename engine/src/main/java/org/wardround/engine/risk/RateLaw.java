package org.wardround.engine.risk;

/**
 * How often a scenario can happen in a year.
 */
public enum RateLaw {
    /** Any number of times. */
    POISSON,
    /** Once at most. */
    BERNOULLI
}
