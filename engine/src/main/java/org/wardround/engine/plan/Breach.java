package org.wardround.engine.plan;

/**
 * A limit that a plan would break.
 *
 * @param limit which kind
 * @param quarter quarter in which it breaks, from 0; the length of the plan for what runs after its end
 * @param id solution, role or duty that it is about; empty for money
 */
public record Breach(Limit limit, int quarter, String id) {
    /** Kinds of limits. */
    public enum Limit {
        /** The start lies outside the plan. */
        LENGTH,
        /** More money than there is in the year, or in the quarter where money comes by quarter. */
        MONEY,
        /** More hours of a role than there are in the quarter. */
        HOURS,
        /** It disturbs care in a frozen quarter. */
        FREEZE,
        /** Too many works disturb care in the same quarter. */
        DISRUPTION,
        /** Somebody wants it to start in another quarter. */
        PIN,
        /** Something that must be in place first is not. */
        PREREQUISITE,
        /** Beside an alternative. */
        ALTERNATIVE
    }
}
