package org.wardround.formats.csaf.parts;

import org.wardround.formats.json.JsonCursor;
import org.wardround.formats.json.JsonKeys;

/**
 * What a document refers to.
 *
 * @param category self or external
 * @param url address
 */
public record ReferencePart(String category, String url) {

    private static final JsonKeys KEYS = JsonKeys.of("category", "url");

    static ReferencePart read(JsonCursor in) {
        String category = "";
        String url = "";
        if (in.object()) {
            while (in.next(KEYS)) {
                switch (in.key()) {
                    case "category" -> category = in.repeated();
                    default -> url = in.text();
                }
            }
        }
        return new ReferencePart(category, url);
    }
}
