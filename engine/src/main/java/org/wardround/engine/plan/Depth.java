package org.wardround.engine.plan;

/**
 * How far a plan is explored beyond itself. The usual depth takes seconds, everything about a minute.
 *
 * @param frontier whether the plan is made for some twenty budgets from nothing to everything, not for a few
 */
public record Depth(boolean frontier) {
    /** A few other budgets. */
    public static final Depth USUAL = new Depth(false);
}
