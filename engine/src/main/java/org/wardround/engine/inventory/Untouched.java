package org.wardround.engine.inventory;

import java.util.Collections;
import java.util.List;

/**
 * Devices on which nothing may be changed for now, whatever is wrong with them.
 *
 * @param name words that stand one after the other in maker and model, such as "Alaris GH"; case, accents and
 *     punctuation don't count
 * @param reason as written
 */
public record Untouched(String name, String reason) {
    /**
     * Whether an asset is one of them.
     *
     * @param asset the asset
     * @return whether its maker and model hold the words; false where there are none
     */
    public boolean covers(Asset asset) {
        List<String> words = Folded.tokens(Folded.of(name));
        Product product = asset.product();
        List<String> written = Folded.tokens(Folded.of(product.manufacturer() + " " + product.model()));
        return !words.isEmpty() && Collections.indexOfSubList(written, words) >= 0;
    }
}
