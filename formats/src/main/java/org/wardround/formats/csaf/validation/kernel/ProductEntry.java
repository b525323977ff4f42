package org.wardround.formats.csaf.validation.kernel;

import java.util.List;
import org.wardround.formats.json.JsonPlace;

/**
 * A product that the product tree defines.
 *
 * @param id its product_id; may be empty
 * @param name its full product name
 * @param place the full product name element
 * @param branches the branches that lead to it, the outermost first; empty when it stands in no branch
 */
public record ProductEntry(String id, String name, JsonPlace place, List<JsonPlace> branches) {
    /** Copies the list, so that the record never changes. */
    public ProductEntry {
        branches = List.copyOf(branches);
    }

    /**
     * The identifiers of the product.
     *
     * @return the place of its product_identification_helper, also where there is none
     */
    public JsonPlace helper() {
        return place.at("product_identification_helper");
    }
}
