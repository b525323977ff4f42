package org.wardround.engine.portfolio;

/**
 * Something that may be lost.
 *
 * @param id unique in the problem
 * @param loss loss per period without any measure, above 0, in any unit
 * @param floor share that no choice of measures goes below, 0 to 1
 */
public record Threat(String id, double loss, double floor) {}
