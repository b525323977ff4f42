package org.wardround.engine.plan;

/**
 * What a step more of something would bring: the best plan with the step, compared with the plan as it is.
 *
 * @param of "money", or a role in lower case
 * @param step how much more: euros a year, or hours a quarter
 * @param lossLess how much less loss there would be over the plan, in euros; below 0 where duties are met earlier at the
 *     expense of loss
 * @param lateLess how many quarters less duties would be late
 * @param gap proven relative distance of the plan with the step to the best possible one
 */
public record Margin(String of, double step, double lossLess, int lateLess, double gap) {}
