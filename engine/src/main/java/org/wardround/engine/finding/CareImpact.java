package org.wardround.engine.finding;

/**
 * What a failure means for patients and for the hospital's mission (SSVC human impact: safety and mission).
 */
public enum CareImpact {
    /** No patient is touched. */
    LOW,
    /** Care is delayed. */
    MEDIUM,
    /** Patients may be harmed. */
    HIGH,
    /** Patients may die. */
    VERY_HIGH
}
