package org.wardround.engine.obligation;

/**
 * Why an answer is a gap.
 */
public enum GapCause {
    /** The answer is no, partly, not known or missing. */
    ANSWER_LOW,
    /** The answer is yes, without proof. */
    NO_EVIDENCE,
    /** The proof is older than 12 months. */
    EVIDENCE_OLD
}
