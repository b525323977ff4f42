package org.wardround.engine.intelligence;

/**
 * What a publisher says of a product and a vulnerability (CSAF product_status).
 */
public enum ProductStatus {
    /** CSAF known_affected. */
    KNOWN_AFFECTED,
    /** CSAF first_affected. */
    FIRST_AFFECTED,
    /** CSAF last_affected. */
    LAST_AFFECTED,
    /** CSAF known_not_affected. */
    KNOWN_NOT_AFFECTED,
    /** CSAF fixed. */
    FIXED,
    /** CSAF first_fixed. */
    FIRST_FIXED,
    /** CSAF recommended. */
    RECOMMENDED,
    /** CSAF under_investigation. */
    UNDER_INVESTIGATION,
    /** CSAF unknown (2.1); also for a product that stands in the document but in no status list. */
    UNKNOWN
}
