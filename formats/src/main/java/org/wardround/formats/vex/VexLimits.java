package org.wardround.formats.vex;

/** What a VEX document may hold at most; beyond it, a problem says what was left out. */
final class VexLimits {
    /** Most statements of one document. */
    static final int MAX_STATEMENTS = 100_000;

    /** Most products of one document. */
    static final int MAX_PRODUCTS = 100_000;

    private VexLimits() {}
}
