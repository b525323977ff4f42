package org.wardround.formats.csaf.parts;

import org.wardround.formats.json.JsonCursor;
import org.wardround.formats.json.JsonKeys;

/**
 * Who publishes a document.
 *
 * @param category kind of publisher
 * @param name name
 * @param namespace web address that stands for it
 */
public record PublisherPart(String category, String name, String namespace) {

    static final PublisherPart NONE = new PublisherPart("", "", "");

    private static final JsonKeys KEYS = JsonKeys.of("category", "name", "namespace");

    static PublisherPart read(JsonCursor in) {
        String category = "";
        String name = "";
        String namespace = "";
        if (in.object()) {
            while (in.next(KEYS)) {
                switch (in.key()) {
                    case "category" -> category = in.text();
                    case "name" -> name = in.text().strip();
                    default -> namespace = in.text().strip();
                }
            }
        }
        return new PublisherPart(category, name, namespace);
    }
}
