package org.wardround.engine.plan;

/**
 * What another budget would bring.
 *
 * @param factor the budget as a multiple of today's
 * @param cost money spent over the plan in euros
 * @param residualLoss expected loss over the plan in euros
 */
public record BudgetPoint(double factor, double cost, double residualLoss) {}
