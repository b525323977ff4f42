package org.wardround.engine.matching;

import java.util.List;

/**
 * Why the model of the asset counts as the product of the advisory.
 *
 * @param advisoryProduct product as written in the advisory
 * @param shared words that both have, as normalised
 * @param missing telling words of the advisory that the row does not have
 * @param score how much of the telling words is shared, 0 to 1
 */
public record ProductEvidence(String advisoryProduct, List<String> shared, List<String> missing, double score) {
    /** Copies the collections, so that the record never changes. */
    public ProductEvidence {
        shared = List.copyOf(shared);
        missing = List.copyOf(missing);
    }
}
