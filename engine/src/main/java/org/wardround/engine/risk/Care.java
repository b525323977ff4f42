package org.wardround.engine.risk;

/**
 * Lost care.
 *
 * @param operations operations
 * @param visits outpatient visits
 * @param bedDays bed-days
 */
public record Care(double operations, double visits, double bedDays) {}
