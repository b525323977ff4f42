package org.wardround.engine.matching;

/**
 * What one document says of one vulnerability of an asset or a part.
 *
 * @param place place of its match in the list; -1 for a match of the asset that the part is in
 * @param document tracking id
 * @param said the verdict and its basis
 * @param authority weight of the document
 */
record Said(int place, String document, VulnerabilityVerdict said, Authority authority) {
    /** The publisher lists this product, in this version, as not affected or fixed. */
    boolean clears() {
        boolean clear = said.verdict() == Verdict.NOT_AFFECTED || said.verdict() == Verdict.FIXED;
        return clear && said.basis() != Basis.IMPLIED;
    }

    boolean reports() {
        return said.verdict() == Verdict.AFFECTED || said.verdict() == Verdict.POSSIBLE;
    }

    /** The publisher lists this product, in this version, as affected. */
    private boolean affirms() {
        return said.verdict() == Verdict.AFFECTED && said.basis() != Basis.IMPLIED;
    }

    /** Whether what this document clears counts more than what another reports. */
    boolean clearsAway(Said other) {
        if (authority.isSamePublisher(other.authority())) {
            int order = authority.released().compareTo(other.authority().released());
            return order > 0 || (order == 0 && (said.basis() == Basis.JUSTIFIED || !other.affirms()));
        }
        int level = authority.level();
        return level > other.authority().level() || (level == other.authority().level() && !other.affirms());
    }

    /** Whether what this document reports counts more than what another clears. */
    boolean holdsAgainst(Said other) {
        if (!affirms()) {
            return false;
        }
        return authority.isSamePublisher(other.authority())
                ? authority.released().isAfter(other.authority().released())
                : authority.level() > other.authority().level();
    }
}
