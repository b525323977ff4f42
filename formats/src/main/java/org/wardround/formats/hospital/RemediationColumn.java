package org.wardround.formats.hospital;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns of remediation.csv, in the order in which they are written. */
enum RemediationColumn {
    ASSET,
    ADVISORY,
    VULNERABILITY,
    STATUS,
    BY,
    DATE,
    NOTE,
    REOPENED_SINCE,
    REOPENED_BECAUSE,
    VERDICT,
    VERSION,
    REVISION,
    REMEDIES,
    FIRST_SEEN,
    LAST_SEEN,
    GONE_SINCE;

    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> titles() {
        return Stream.of(values()).map(RemediationColumn::title).toList();
    }

    /** The column of a name; blanks and hyphens count as underscores. */
    static Optional<RemediationColumn> of(String name) {
        String key = name.strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        return Stream.of(values()).filter(column -> column.name().equals(key)).findFirst();
    }

    static int known(List<String> cells) {
        return (int)
                cells.stream().flatMap(cell -> of(cell).stream()).distinct().count();
    }
}
