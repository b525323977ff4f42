package org.wardround.engine.risk;

import org.wardround.engine.kernel.Interval;
import org.wardround.engine.kernel.Source;
import org.wardround.engine.solution.Scaling;

/**
 * What one event costs the reference hospital.
 *
 * @param euros 90 % interval of the money lost, lognormal
 * @param scaling how it grows with size
 * @param source who says so
 */
public record Impact(Interval euros, Scaling scaling, Source source) {}
