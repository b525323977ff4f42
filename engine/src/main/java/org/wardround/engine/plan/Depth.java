package org.wardround.engine.plan;

/**
 * How far a plan is explored beyond itself. The usual depth takes seconds, everything about a minute.
 *
 * @param frontier whether the plan is made for some twenty budgets from nothing to everything, not for a few; with it,
 *     what the next euro and the next hour would bring is found, too
 * @param draws for how many draws of the inputs it is planned anew, 0 to 1,000; 0 for none
 */
public record Depth(boolean frontier, int draws) {
    /** A few other budgets. */
    public static final Depth USUAL = new Depth(false, 0);

    /** Checks the range. */
    public Depth {
        if (draws < 0 || draws > 1_000) {
            throw new IllegalArgumentException("The draws (" + draws + ") must be 0 to 1,000.");
        }
    }
}
