package org.wardround.engine.finding;

/**
 * What is weak about a supplier.
 */
public enum SupplierGapKind {
    /** Hands over no SBOM for what it sells. */
    NO_SBOM,
    /** Has not said how long it supports what it sold. */
    NO_SUPPORT_DATE,
    /** Support has ended. */
    SUPPORT_ENDED,
    /** Stands behind several critical services, and nobody could step in. */
    NO_SECOND_SOURCE,
    /** Has remote access that is not closed by default, or nobody knows. */
    REMOTE_ACCESS_OPEN
}
