package org.wardround.formats.csaf.parts;

import org.wardround.formats.json.JsonCursor;
import org.wardround.formats.json.JsonKeys;

/**
 * What a document refers to.
 *
 * @param category self or external
 * @param url address; of others than the document itself it may be empty, since nobody asks for it
 */
public record ReferencePart(String category, String url) {

    /** The category of addresses of the document itself. */
    public static final String SELF = "self";

    private static final JsonKeys KEYS = JsonKeys.of("category", "url");

    static ReferencePart read(JsonCursor in) {
        String category = "";
        String url = "";
        if (in.object()) {
            while (in.next(KEYS)) {
                switch (in.key()) {
                    case "category" -> category = in.repeated();
                    default -> {
                        if (category.isEmpty() || category.equals(SELF)) {
                            url = in.text();
                        } else {
                            in.skip();
                        }
                    }
                }
            }
        }
        return new ReferencePart(category, url);
    }
}
