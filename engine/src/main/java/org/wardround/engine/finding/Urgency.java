package org.wardround.engine.finding;

/**
 * SSVC decision. The names are those of CISA's tree; the deployer tree of CERT/CC says defer, scheduled, out of cycle and
 * immediate for the same four.
 */
public enum Urgency {
    /** Nothing now (defer). */
    TRACK,
    /** With the next regular maintenance; watch it until then (scheduled). */
    TRACK_CLOSELY,
    /** Sooner than the usual update (out of cycle). */
    ATTEND,
    /** Now (immediate). */
    ACT
}
