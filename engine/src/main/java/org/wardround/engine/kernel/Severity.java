package org.wardround.engine.kernel;

/**
 * How much a problem in the input matters.
 */
public enum Severity {
    /** Something could not be used at all: a file, a row, a value. */
    ERROR,
    /** It was used, but a person should look at it. */
    WARNING,
    /** Worth knowing, nothing to do. */
    INFO
}
