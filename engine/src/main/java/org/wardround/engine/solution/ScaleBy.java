package org.wardround.engine.solution;

/**
 * What a cost grows with.
 */
public enum ScaleBy {
    /** Nothing. */
    FIXED,
    /** Beds. */
    BEDS,
    /** Staff. */
    STAFF,
    /** Assets in the inventory. */
    ASSETS,
    /** Medical devices in the inventory. */
    MEDICAL_DEVICES,
    /** Suppliers. */
    SUPPLIERS
}
