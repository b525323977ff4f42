package org.wardround.engine.inventory;

/**
 * What an asset is, in the coarsest terms.
 */
public enum Category {
    /** A medical device or in-vitro diagnostic, or software with a medical purpose. */
    MEDICAL,
    /** Information technology. */
    IT,
    /** Building technology. */
    BUILDING,
    /** Cannot be told from the row. */
    UNKNOWN
}
