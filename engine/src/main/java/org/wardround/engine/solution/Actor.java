package org.wardround.engine.solution;

/**
 * Who must act.
 */
public enum Actor {
    /** The hospital itself. */
    HOSPITAL,
    /** A region, ministry or other public body. */
    REGION,
    /** Manufacturers and suppliers. */
    MANUFACTURER,
    /** The European Union. */
    EU
}
