package org.wardround.report.trace;

/**
 * A number or an answer that goes into a review.
 *
 * @param id stable id, such as "scenario.data-breach.rate"
 * @param kind id of what it is, such as "rate"; its words stand in the bundles under "input."
 * @param subject id of the scenario, solution, question or key that it belongs to
 * @param origin whose number it is
 * @param source number of its source in the list of sources; 0 when it is the hospital's own or a default
 * @param influence euros a year of the expected loss, or euros of the plan's cost, that rest on it
 */
public record InputNumber(String id, String kind, String subject, Origin origin, int source, double influence) {}
