package org.wardround.engine.matching;

import java.util.List;

/**
 * A product that a row seems to name and that was not taken for it.
 *
 * @param assetId the inventory's own id
 * @param advisoryId tracking id
 * @param productId product in the advisory
 * @param pointer JSON pointer of that product in the document
 * @param product product as written in the advisory
 * @param vendor vendor as written in the advisory
 * @param shared words that both have
 * @param score how much of the telling words is shared, 0 to 1
 * @param refusal why it was not taken
 */
public record NearMiss(
        String assetId,
        String advisoryId,
        String productId,
        String pointer,
        String product,
        String vendor,
        List<String> shared,
        double score,
        Refusal refusal) {
    /** Copies the list, so that the record never changes. */
    public NearMiss {
        shared = List.copyOf(shared);
    }
}
