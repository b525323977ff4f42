package org.wardround.formats.hospital;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a column of the inventory can be about. */
enum InventoryField {
    ID,
    MANUFACTURER,
    MODEL,
    DESCRIPTION,
    REMARKS,
    ARTICLE_NUMBER,
    SERIAL,
    UDI,
    SOFTWARE_VERSION,
    OPERATING_SYSTEM,
    IP,
    MAC,
    ZONE,
    CONNECTED,
    LOCATION,
    DEPARTMENT,
    SERVICE,
    QUANTITY,
    SUPPORT_END,
    CPE,
    PURL,
    STATUS;

    /** The key in the catalogue. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether several columns add up, instead of the first filled one standing for all. */
    boolean addsUp() {
        return switch (this) {
            case DESCRIPTION, REMARKS, LOCATION, DEPARTMENT, SERVICE -> true;
            case ID,
                    MANUFACTURER,
                    MODEL,
                    ARTICLE_NUMBER,
                    SERIAL,
                    UDI,
                    SOFTWARE_VERSION,
                    OPERATING_SYSTEM,
                    IP,
                    MAC,
                    ZONE,
                    CONNECTED,
                    QUANTITY,
                    SUPPORT_END,
                    CPE,
                    PURL,
                    STATUS -> false;
        };
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(InventoryField::key).toList();
    }
}
