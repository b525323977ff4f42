package org.wardround.formats.sbom;

/** What an SBOM may hold at most; beyond it, a problem says what was left out. */
final class SbomLimits {
    /** Largest file, in bytes. */
    static final long MAX_BYTES = 512L << 20;

    /** Deepest nesting of the JSON. */
    static final int MAX_DEPTH = 200;

    /** Most components of one file. */
    static final int MAX_COMPONENTS = 250_000;

    /** Most components of a folder. */
    static final int MAX_ALL_COMPONENTS = 1_000_000;

    /** Most files of a folder. */
    static final int MAX_FILES = 10_000;

    /** Longest name, version, purl or CPE, in characters. */
    static final int MAX_TEXT = 10_000;

    /** Most problems of one file that are listed. */
    static final int MAX_PROBLEMS = 1_000;

    private SbomLimits() {}
}
