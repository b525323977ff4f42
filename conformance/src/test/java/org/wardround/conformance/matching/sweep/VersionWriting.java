package org.wardround.conformance.matching.sweep;

import org.wardround.engine.inventory.Asset;

/** Where and how a hospital may write a version. */
enum VersionWriting {
    PLAIN("%s", "%s", ""),
    LETTER_V("%s", "V%s", ""),
    SOFTWARE("%s", "SW %s", ""),
    FIRMWARE("%s", "FW: %s", ""),
    RELEASE("%s", "Rel. %s", ""),
    IN_THE_MODEL("%s V%s", "", ""),
    IN_THE_DESCRIPTION("%s", "", "Station 3, FW %s");

    private final String model;
    private final String column;
    private final String description;

    VersionWriting(String model, String column, String description) {
        this.model = model;
        this.column = column;
        this.description = description;
    }

    Asset row(Noticed it, String version) {
        return SweepRows.asset(
                it.vendor(),
                model.formatted(it.name(), version),
                description.formatted(version),
                column.formatted(version),
                "");
    }
}
