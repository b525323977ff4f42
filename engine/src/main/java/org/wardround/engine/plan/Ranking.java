package org.wardround.engine.plan;

/**
 * A simple ranking that people use today, scheduled under the same limits.
 *
 * @param id "criticality-first", "cheapest-first" or "best-ratio-first"
 * @param residualLoss expected loss over the plan in euros
 * @param lateQuarters sum of the quarters in which duties are late
 */
public record Ranking(String id, double residualLoss, int lateQuarters) {}
