package org.wardround.engine.inventory;

/**
 * How much care the hospital gives in a year.
 *
 * @param operations operations a year
 * @param visits outpatient visits a year
 * @param bedDays days that patients spend in a bed, a year
 */
public record Activity(double operations, double visits, double bedDays) {}
