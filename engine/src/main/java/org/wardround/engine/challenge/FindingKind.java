package org.wardround.engine.challenge;

/**
 * Kinds of findings, as the catalogue names them.
 */
public enum FindingKind {
    /** A vulnerable medical device. */
    VULNERABLE_MEDICAL,
    /** Vulnerable IT or building technology. */
    VULNERABLE_IT,
    /** Any asset with a vulnerability that is known to be exploited. */
    KNOWN_EXPLOITED,
    /** A vulnerability for which there is no fix. */
    NO_FIX,
    /** A medical device past its support or the support of its software. */
    END_OF_SUPPORT_MEDICAL,
    /** IT or building technology past support. */
    END_OF_SUPPORT_IT,
    /** A question with a gap; the challenge names the questions. */
    UNMET_OBLIGATION,
    /** A supplier without SBOM. */
    SUPPLIER_NO_SBOM,
    /** A supplier without support date, or whose support has ended. */
    SUPPLIER_NO_SUPPORT_DATE,
    /** One supplier behind critical services. */
    SUPPLIER_SINGLE_SOURCE,
    /** A supplier whose remote access is open. */
    SUPPLIER_REMOTE_ACCESS,
    /** Devices for which nobody publishes notices. */
    NO_NOTICES
}
