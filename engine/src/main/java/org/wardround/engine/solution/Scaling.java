package org.wardround.engine.solution;

/**
 * How a number for the reference hospital becomes one for this hospital: number x (size / reference) ^ exponent.
 *
 * @param by what it grows with
 * @param reference size of the reference hospital, above 0
 * @param exponent 0 to 1
 */
public record Scaling(ScaleBy by, double reference, double exponent) {}
