package org.wardround.engine.solution;

import org.wardround.engine.kernel.Estimate;
import org.wardround.engine.kernel.Source;

/**
 * What a solution costs the reference hospital, in euros.
 *
 * @param oneOff once
 * @param perYear every year from when it is in place
 * @param scaling how it grows
 * @param source who says so
 */
public record Cost(Estimate oneOff, Estimate perYear, Scaling scaling, Source source) {}
