package org.wardround.engine.intelligence;

import java.util.List;

/**
 * What a publisher says of a danger that changes with time (CSAF threats): impact, exploit_status, target_set.
 *
 * @param category as written
 * @param details publisher's words; for a product that is not affected, the impact says why
 * @param date as written; empty when there is none
 * @param productIds products that it is for; empty when for all
 */
public record Threat(String category, String details, String date, List<String> productIds) {
    /** Copies the collections, so that the record never changes. */
    public Threat {
        productIds = List.copyOf(productIds);
    }
}
