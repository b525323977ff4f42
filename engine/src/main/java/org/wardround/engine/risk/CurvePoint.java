package org.wardround.engine.risk;

/**
 * A point of a loss exceedance curve.
 *
 * @param euros a yearly loss
 * @param probability how likely a year is to lose more, 0 to 1
 */
public record CurvePoint(double euros, double probability) {}
