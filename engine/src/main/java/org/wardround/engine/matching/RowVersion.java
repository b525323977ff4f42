package org.wardround.engine.matching;

import java.util.List;
import java.util.Optional;

/**
 * What a row says of the state of an asset, for testing version rules.
 *
 * @param written the version text that counts, as written; empty when there is none
 * @param versions read from it; several when the row names several, and then all must agree on a verdict
 * @param reach whether the row says "from" or "up to" a version
 * @param day day, month or year of manufacture or delivery, where the row gives one
 * @param serial serial number
 * @param text all texts of the row, folded
 */
record RowVersion(
        String written, List<Version> versions, Reach reach, Optional<DaySpan> day, String serial, String text) {
    /** Which versions a row's words cover. */
    enum Reach {
        /** This one. */
        EXACT,
        /** This one and newer ones. */
        FROM,
        /** This one and older ones. */
        UP_TO
    }

    RowVersion {
        versions = List.copyOf(versions);
    }

    /** The same row with a version that is known otherwise. */
    RowVersion with(String version) {
        return new RowVersion(version, List.of(Version.of(version)), Reach.EXACT, day, serial, text);
    }

    boolean isKnown() {
        return !versions.isEmpty();
    }
}
