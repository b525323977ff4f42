package org.wardround.engine.intelligence;

import java.util.List;

/**
 * Why a publisher says that a product is not affected (CSAF flags), machine-readable.
 *
 * @param label such as "component_not_present", as written
 * @param date as written; empty when there is none
 * @param productIds products that it is for; empty when for all
 */
public record Flag(String label, String date, List<String> productIds) {
    /** Copies the collections, so that the record never changes. */
    public Flag {
        productIds = List.copyOf(productIds);
    }
}
