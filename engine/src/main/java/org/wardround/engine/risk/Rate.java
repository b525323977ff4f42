package org.wardround.engine.risk;

import org.wardround.engine.kernel.Interval;
import org.wardround.engine.kernel.Source;
import org.wardround.engine.solution.Scaling;

/**
 * How often a scenario happens in the reference hospital.
 *
 * @param perYear 90 % interval of the yearly rate
 * @param law whether it can happen more than once
 * @param scaling how it grows with size
 * @param source who says so
 */
public record Rate(Interval perYear, RateLaw law, Scaling scaling, Source source) {}
