package org.wardround.formats.csaf.validation.kernel;

import java.util.ArrayList;
import java.util.List;
import org.wardround.formats.json.JsonPlace;

/**
 * A product that is made of others: a relationship of CSAF 2.0 or a product path of CSAF 2.1.
 *
 * @param product the product that it defines
 * @param references places of the product ids that it is made of, in order
 * @param categories how each reference after the first relates to what stands before it
 */
public record Combination(ProductEntry product, List<JsonPlace> references, List<String> categories) {
    /** Copies the lists, so that the record never changes. */
    public Combination {
        references = List.copyOf(references);
        categories = List.copyOf(categories);
    }

    static Combination of(JsonPlace item, CsafVersion version) {
        JsonPlace name = item.at("full_product_name");
        ProductEntry product = new ProductEntry(name.text("product_id"), name.text("name"), name, List.of());
        List<JsonPlace> references = new ArrayList<>();
        List<String> categories = new ArrayList<>();
        if (version == CsafVersion.V2_0) {
            references.add(item.at("product_reference"));
            references.add(item.at("relates_to_product_reference"));
            categories.add(item.text("category"));
        } else {
            references.add(item.at("beginning_product_reference"));
            for (JsonPlace subpath : item.items("subpaths")) {
                references.add(subpath.at("next_product_reference"));
                categories.add(subpath.text("category"));
            }
        }
        return new Combination(product, references, categories);
    }
}
