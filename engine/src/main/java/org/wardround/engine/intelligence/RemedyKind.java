package org.wardround.engine.intelligence;

/**
 * What a publisher offers (CSAF remediation category).
 */
public enum RemedyKind {
    /** CSAF vendor_fix. */
    VENDOR_FIX,
    /** CSAF mitigation. */
    MITIGATION,
    /** CSAF workaround. */
    WORKAROUND,
    /** CSAF no_fix_planned. */
    NO_FIX_PLANNED,
    /** CSAF none_available. */
    NONE_AVAILABLE,
    /** CSAF fix_planned. */
    FIX_PLANNED,
    /** CSAF optional_patch. */
    OPTIONAL_PATCH
}
