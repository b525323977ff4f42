package org.wardround.formats.osv;

import org.wardround.engine.packages.VersRange;

/** What an entry of OSV may hold at most; beyond it, a problem says what was left out. */
final class OsvLimits {
    /** Most packages of one entry. */
    static final int MAX_AFFECTED = 20_000;

    /** Most events of one range. */
    static final int MAX_EVENTS = VersRange.MOST - 1;

    /** Most single versions of one package. */
    static final int MAX_VERSIONS = VersRange.MOST - 1;

    /** Most other names of one entry. */
    static final int MAX_ALIASES = 2_000;

    private OsvLimits() {}
}
