package org.wardround.engine.solution;

/**
 * Whether the hospital can choose an offer.
 */
public sealed interface Availability
        permits Availability.Open, Availability.Done, Availability.RuledOut, Availability.OfOthers {
    /** It can. */
    record Open() implements Availability {}

    /** It is in place already. */
    record Done() implements Availability {}

    /**
     * The hospital ruled it out.
     *
     * @param reason its words
     */
    record RuledOut(String reason) implements Availability {}

    /**
     * Somebody else must act.
     *
     * @param actor who
     */
    record OfOthers(Actor actor) implements Availability {}
}
