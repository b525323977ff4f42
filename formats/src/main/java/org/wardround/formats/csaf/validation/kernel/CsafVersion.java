package org.wardround.formats.csaf.validation.kernel;

/** Versions of the standard. */
public enum CsafVersion {
    /** CSAF 2.0 with errata 01 (OASIS Standard, 2022-11-18; errata 2024-01-26). */
    V2_0,
    /** CSAF 2.1 (OASIS Committee Specification Draft, state of its test documents 2026). */
    V2_1;

    /**
     * The version that a document claims.
     *
     * @param text the value of csaf_version
     * @return 2.1 for "2.1", else 2.0
     */
    public static CsafVersion of(String text) {
        return text.equals("2.1") ? V2_1 : V2_0;
    }

    /**
     * The version as documents write it.
     *
     * @return "2.0" or "2.1"
     */
    public String text() {
        return this == V2_1 ? "2.1" : "2.0";
    }
}
