package org.wardround.engine.matching;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a row says of the state of an asset, for testing version rules.
 *
 * @param written the version text that counts, as written; empty when there is none
 * @param version read from it
 * @param day day of manufacture or delivery, where the row gives one
 * @param serial serial number
 * @param text all texts of the row, folded
 */
record RowVersion(String written, Version version, Optional<LocalDate> day, String serial, String text) {
    boolean isKnown() {
        return !version.isEmpty();
    }
}
