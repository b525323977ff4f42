package org.wardround.engine.kernel;

/**
 * Three-valued truth: what is not known is neither true nor false.
 */
public enum Truth {
    /** True. */
    YES,
    /** False. */
    NO,
    /** Nobody said. */
    UNKNOWN
}
