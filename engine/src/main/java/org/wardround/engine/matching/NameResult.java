package org.wardround.engine.matching;

/** What comparing a row with a name of a product gave. */
sealed interface NameResult permits NameMatch, NameResult.Nothing, NameResult.Refused {
    /** They have nothing telling in common. */
    record Nothing() implements NameResult {}

    /**
     * They have something in common, and a rule refuses it.
     *
     * @param why the rule
     * @param match how they agree
     */
    record Refused(Refusal why, NameMatch match) implements NameResult {}
}
