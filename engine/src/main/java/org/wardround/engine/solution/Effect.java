package org.wardround.engine.solution;

import org.wardround.engine.kernel.Estimate;
import org.wardround.engine.kernel.Source;

/**
 * How a solution lowers one loss scenario.
 *
 * @param scenario scenario id
 * @param lever what it lowers
 * @param factor what remains, above 0 and at most 1: 0.7 means 30 % less
 * @param source who says so
 */
public record Effect(String scenario, Lever lever, Estimate factor, Source source) {}
