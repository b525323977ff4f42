package org.wardround.formats.csaf.parts;

import java.util.List;
import org.wardround.formats.json.JsonCursor;
import org.wardround.formats.json.JsonKeys;

/**
 * A group of products.
 *
 * @param id its id
 * @param products ids of its products
 */
public record GroupPart(String id, List<String> products) {

    private static final JsonKeys KEYS = JsonKeys.of("group_id", "product_ids");

    /** Copies the collections, so that the record never changes. */
    public GroupPart {
        products = List.copyOf(products);
    }

    static GroupPart read(JsonCursor in) {
        String id = "";
        List<String> products = List.of();
        if (in.object()) {
            while (in.next(KEYS)) {
                switch (in.key()) {
                    case "group_id" -> id = in.repeated();
                    default -> products = in.texts();
                }
            }
        }
        return new GroupPart(id, products);
    }
}
