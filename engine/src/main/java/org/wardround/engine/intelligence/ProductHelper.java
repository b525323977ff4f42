package org.wardround.engine.intelligence;

import java.util.List;

/**
 * Identifiers that a publisher gives for a product (CSAF product_identification_helper).
 *
 * @param cpes CPE names
 * @param purls package URLs
 * @param modelNumbers model numbers; may hold the wildcards * and ?
 * @param serialNumbers serial numbers; may hold wildcards
 * @param skus stock keeping units; may hold wildcards
 * @param hashes checksums of files
 * @param sbomUrls addresses of software bills of materials
 * @param genericUris identifiers of other systems
 */
public record ProductHelper(
        List<String> cpes,
        List<String> purls,
        List<String> modelNumbers,
        List<String> serialNumbers,
        List<String> skus,
        List<FileHash> hashes,
        List<String> sbomUrls,
        List<GenericUri> genericUris) {
    /** Copies the collections, so that the record never changes. */
    public ProductHelper {
        cpes = List.copyOf(cpes);
        purls = List.copyOf(purls);
        modelNumbers = List.copyOf(modelNumbers);
        serialNumbers = List.copyOf(serialNumbers);
        skus = List.copyOf(skus);
        hashes = List.copyOf(hashes);
        sbomUrls = List.copyOf(sbomUrls);
        genericUris = List.copyOf(genericUris);
    }

    /**
     * Without hashes, SBOM addresses and identifiers of other systems.
     *
     * @param cpes CPE names
     * @param purls package URLs
     * @param modelNumbers model numbers
     * @param serialNumbers serial numbers
     * @param skus stock keeping units
     */
    public ProductHelper(
            List<String> cpes,
            List<String> purls,
            List<String> modelNumbers,
            List<String> serialNumbers,
            List<String> skus) {
        this(cpes, purls, modelNumbers, serialNumbers, skus, List.of(), List.of(), List.of());
    }

    /** Nothing is given. */
    public static final ProductHelper NONE = new ProductHelper(List.of(), List.of(), List.of(), List.of(), List.of());
}
