package org.wardround.engine.intelligence;

import java.util.List;

/**
 * A product with its releases and when they end.
 *
 * @param product id, such as "windows-embedded"
 * @param label name for people
 * @param identifiers purls and CPE names
 * @param cycles releases, newest first
 */
public record Lifecycle(String product, String label, List<String> identifiers, List<Cycle> cycles) {
    /** Copies the collections, so that the record never changes. */
    public Lifecycle {
        identifiers = List.copyOf(identifiers);
        cycles = List.copyOf(cycles);
    }
}
