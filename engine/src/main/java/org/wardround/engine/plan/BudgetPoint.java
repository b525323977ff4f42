package org.wardround.engine.plan;

/**
 * What another budget would bring.
 *
 * @param factor the budget as a multiple of today's
 * @param cost money spent over the plan in euros
 * @param residualLoss expected loss over the plan in euros
 * @param lateQuarters sum of the quarters in which duties are late; by rising budget it never rises, and the loss
 *     never rises where it stays the same
 * @param gap proven relative distance to the best possible plan for that budget
 */
public record BudgetPoint(double factor, double cost, double residualLoss, int lateQuarters, double gap) {}
