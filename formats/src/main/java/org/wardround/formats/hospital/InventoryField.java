package org.wardround.formats.hospital;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.wardround.formats.catalogue.YamlTree;

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

    /** Those of some keys that there are; each other one is a problem of the catalogue. */
    static List<String> known(List<String> keys, YamlTree tree, String place) {
        List<String> known = keys.stream().filter(keys()::contains).toList();
        if (known.isEmpty() || known.size() < keys.size()) {
            tree.problem(
                    "columns.field",
                    place,
                    "These must be fields of the inventory: " + String.join(", ", keys()) + ".");
        }
        return known;
    }

    /** Of several fields the one that further columns can add to; the last one when there is none. */
    static String otherwise(List<String> keys) {
        String last = keys.isEmpty() ? DESCRIPTION.key() : keys.getLast();
        return keys.stream()
                .filter(key -> valueOf(key.toUpperCase(Locale.ROOT)).addsUp())
                .findFirst()
                .orElse(last);
    }
}
