package org.wardround.engine.intelligence;

import java.util.List;

/**
 * Identifiers that a publisher gives for a product (CSAF product_identification_helper).
 *
 * @param cpes CPE names
 * @param purls package URLs
 * @param modelNumbers model numbers; may hold the wildcards * and ?
 * @param serialNumbers serial numbers; may hold wildcards
 * @param skus stock keeping units
 */
public record ProductHelper(
        List<String> cpes,
        List<String> purls,
        List<String> modelNumbers,
        List<String> serialNumbers,
        List<String> skus) {
    /** Copies the collections, so that the record never changes. */
    public ProductHelper {
        cpes = List.copyOf(cpes);
        purls = List.copyOf(purls);
        modelNumbers = List.copyOf(modelNumbers);
        serialNumbers = List.copyOf(serialNumbers);
        skus = List.copyOf(skus);
    }

    /** Nothing is given. */
    public static final ProductHelper NONE = new ProductHelper(List.of(), List.of(), List.of(), List.of(), List.of());
}
