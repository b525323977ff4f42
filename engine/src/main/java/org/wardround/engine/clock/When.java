package org.wardround.engine.clock;

/** Whether a step depends on the incident being over at the date of the final report. */
public enum When {
    /** It does not. */
    ALWAYS,
    /** Only when the handling of the incident has ended by then. */
    OVER,
    /** Only when the incident is still being handled then. */
    RUNNING
}
