package org.wardround.formats.sbom;

/**
 * What an SBOM may hold at most; beyond it, a problem says what was left out.
 *
 * @param bytes largest file in JSON, also after unpacking
 * @param xmlBytes largest file in XML, whose reader holds one text or tag in memory, also after unpacking
 */
record SbomLimits(long bytes, long xmlBytes) {
    /** Largest file in JSON, in bytes. */
    static final long MAX_BYTES = 512L << 20;

    /** Largest file in XML, in bytes. */
    static final long MAX_XML_BYTES = 128L << 20;

    /** Deepest nesting of JSON values or XML elements. */
    static final int MAX_DEPTH = 200;

    /** Most components of one file. */
    static final int MAX_COMPONENTS = 250_000;

    /** Most components of a folder. */
    static final int MAX_ALL_COMPONENTS = 1_000_000;

    /** Most files of a folder. */
    static final int MAX_FILES = 10_000;

    /** Longest name, version, purl or CPE, in characters. */
    static final int MAX_TEXT = 10_000;

    /** Most checksums of one component. */
    static final int MAX_HASHES = 16;

    /** Most addresses of one SBOM. */
    static final int MAX_ADDRESSES = 100;

    /** Most problems of one file that are listed. */
    static final int MAX_PROBLEMS = 1_000;

    static final SbomLimits DEFAULT = new SbomLimits(MAX_BYTES, MAX_XML_BYTES);
}
