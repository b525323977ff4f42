package org.wardround.engine.risk;

/**
 * Three quantiles of an uncertain number, in euros.
 *
 * @param p10 in 1 case out of 10 it is below
 * @param p50 the middle
 * @param p90 in 1 case out of 10 it is above
 */
public record Band(double p10, double p50, double p90) {}
