package org.wardround.engine.clock;

/** Where a step stands at the moment somebody looks. */
public enum StepState {
    /** Done in time, or done where no time is set. */
    DONE,
    /** Done after the deadline. */
    DONE_LATE,
    /** The deadline has passed, by the letter of the term too. */
    LATE,
    /** The earliest reading has passed, the letter of the term has not. */
    LAST_CHANCE,
    /** The next deadline of all. */
    NEXT,
    /** To be done now: the law says "without delay". */
    NOW,
    /** Its deadline comes later. */
    LATER,
    /** Waits for its start fact. */
    WAITS
}
