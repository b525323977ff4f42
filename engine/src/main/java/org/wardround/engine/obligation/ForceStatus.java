package org.wardround.engine.obligation;

/**
 * Whether a national act is in force.
 */
public enum ForceStatus {
    /** In force: it binds. */
    IN_FORCE,
    /** Not in force: expected. */
    NOT_IN_FORCE,
    /** Could not be confirmed. */
    UNKNOWN
}
