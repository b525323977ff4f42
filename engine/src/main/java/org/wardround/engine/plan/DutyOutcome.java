package org.wardround.engine.plan;

/**
 * When a duty is met.
 *
 * @param duty the duty
 * @param met whether the plan meets it within its length
 * @param quarter quarter in which it is met; the length of the plan when it is not
 * @param by the solution that meets it; empty when not met
 * @param holdback what keeps it from being met earlier
 */
public record DutyOutcome(Duty duty, boolean met, int quarter, String by, Holdback holdback) {}
