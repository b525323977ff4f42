package org.wardround.engine.intelligence;

import java.util.List;

/**
 * What a publisher says can be done.
 *
 * @param kind what it offers
 * @param details publisher's words
 * @param url address; empty when there is none
 * @param productIds products that it is for; empty when for all
 * @param date when it became available, as written; empty when not said
 * @param restart what has to be restarted (CSAF restart_required category); empty when not said
 * @param entitlements what one needs to get it, such as a contract
 */
public record Remedy(
        RemedyKind kind,
        String details,
        String url,
        List<String> productIds,
        String date,
        String restart,
        List<String> entitlements) {
    /** Copies the collections, so that the record never changes. */
    public Remedy {
        productIds = List.copyOf(productIds);
        entitlements = List.copyOf(entitlements);
    }

    /**
     * Without date, restart and entitlements.
     *
     * @param kind what it offers
     * @param details publisher's words
     * @param url address; empty when there is none
     * @param productIds products that it is for; empty when for all
     */
    public Remedy(RemedyKind kind, String details, String url, List<String> productIds) {
        this(kind, details, url, productIds, "", "", List.of());
    }
}
