package org.wardround.formats.csaf.validation;

import java.util.Locale;

/** The name that a CSAF document's file must have (CSAF 2.0 and 2.1, section 5.1). */
final class FileName {

    private FileName() {}

    static String of(String id) {
        return id.toLowerCase(Locale.ROOT).replaceAll("[^+\\-a-z0-9]+", "_") + ".json";
    }
}
