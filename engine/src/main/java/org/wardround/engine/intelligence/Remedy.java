package org.wardround.engine.intelligence;

import java.util.List;

/**
 * What a publisher says can be done.
 *
 * @param kind what it offers
 * @param details publisher's words
 * @param url address; empty when there is none
 * @param productIds products that it is for; empty when for all
 */
public record Remedy(RemedyKind kind, String details, String url, List<String> productIds) {
    /** Copies the collections, so that the record never changes. */
    public Remedy {
        productIds = List.copyOf(productIds);
    }
}
