package org.wardround.engine.risk;

import org.wardround.engine.kernel.Estimate;
import org.wardround.engine.kernel.Source;

/**
 * How a share of the inventory moves the rate of a scenario: rate x factor ^ ((share - typical) / (1 -
 * typical)), so that a typical hospital has the published rate.
 *
 * @param measure which share
 * @param factor what the rate is multiplied by when the share is 1, 1 or more
 * @param typical share in a typical hospital, 0 to below 1
 * @param source who says so
 */
public record Driver(DriverMeasure measure, Estimate factor, double typical, Source source) {}
