package org.wardround.engine.inventory;

/**
 * Whose working time a solution needs.
 */
public enum Role {
    /** System administration. */
    IT,
    /** Information security. */
    SECURITY,
    /** Clinical engineering. */
    CLINICAL_ENGINEERING,
    /** Nursing and doctors. */
    CLINICAL,
    /** Board and management. */
    MANAGEMENT,
    /** Purchasing and law. */
    PURCHASING,
    /** Data protection. */
    DATA_PROTECTION
}
