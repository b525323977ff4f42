package org.wardround.engine.finding;

/**
 * SSVC decision.
 */
public enum Urgency {
    /** Nothing now. */
    TRACK,
    /** Watch it. */
    TRACK_CLOSELY,
    /** Sooner than the usual update. */
    ATTEND,
    /** Now. */
    ACT
}
