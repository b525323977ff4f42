package org.wardround.formats.csaf.parts;

import org.wardround.engine.intelligence.ProductHelper;
import org.wardround.formats.json.JsonCursor;
import org.wardround.formats.json.JsonKeys;

/**
 * A full product name.
 *
 * @param present whether there is one at all
 * @param id its id
 * @param name the name
 * @param helper identifiers
 */
public record ProductPart(boolean present, String id, String name, ProductHelper helper) {

    static final ProductPart ABSENT = new ProductPart(false, "", "", ProductHelper.NONE);

    private static final JsonKeys KEYS = JsonKeys.of("product_id", "name", "product_identification_helper");

    static ProductPart read(JsonCursor in) {
        if (!in.present()) {
            return ABSENT;
        }
        String id = "";
        String name = "";
        ProductHelper helper = ProductHelper.NONE;
        if (in.object()) {
            while (in.next(KEYS)) {
                switch (in.key()) {
                    case "product_id" -> id = in.repeated();
                    case "name" -> name = in.text();
                    default -> helper = HelperPart.read(in);
                }
            }
        }
        return new ProductPart(true, id, name, helper);
    }
}
