package org.wardround.engine.plan;

/**
 * A solution that somebody wants in the plan, whatever it brings. Pins come before duties and loss; one that fits
 * nowhere stays out, and the plan says what is lacking.
 *
 * @param solutionId the solution
 * @param quarter quarter in which it has to start; negative when any will do
 */
public record Pin(String solutionId, int quarter) {
    /** Any quarter will do. */
    public static final int ANY = -1;
}
