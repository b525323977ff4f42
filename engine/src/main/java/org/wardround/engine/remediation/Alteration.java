package org.wardround.engine.remediation;

/** What can change about a match that stays. */
public enum Alteration {
    /** The notice means something else for the asset. */
    VERDICT,
    /** The inventory gives another version of the asset. */
    VERSION,
    /** The publisher offers something else. */
    REMEDIES
}
