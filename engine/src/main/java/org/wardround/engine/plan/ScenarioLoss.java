package org.wardround.engine.plan;

/**
 * The loss that a plan can lower: per year lossPerYear x max(floor, exp(-sum of effects in place)).
 *
 * @param id scenario id
 * @param lossPerYear expected loss in euros a year before the plan
 * @param floor share that always remains, above 0 and at most 1
 */
public record ScenarioLoss(String id, double lossPerYear, double floor) {}
