package org.wardround.engine.kernel;

/**
 * How good the evidence behind a number is.
 */
public enum Grade {
    /** Read on a legal or official text. */
    LAW,
    /** A: a randomised trial. */
    TRIAL,
    /** B: insurance claims or incident records. */
    CLAIMS,
    /** C: a survey or a vendor report. */
    SURVEY,
    /** D: judgement; a planning assumption. */
    JUDGEMENT
}
