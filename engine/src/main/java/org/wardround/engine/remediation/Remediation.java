package org.wardround.engine.remediation;

/** How far a vulnerability is mended on an asset (CSAF 2.1, conformance clause 13). The least advanced comes first. */
public enum Remediation {
    /** Nothing has been done, or nobody has said so. */
    NOT_REMEDIATED,
    /** Somebody is at it. */
    IN_PROGRESS,
    /** It is done: updated, protected, or taken out of use. */
    DONE
}
