package org.wardround.engine.inventory;

import java.util.SortedMap;

/**
 * What the hospital has done already, in its own words.
 *
 * @param inPlace solution id to the share in place, 0 to 1
 * @param excluded id of a solution the hospital rules out, to the reason
 */
public record Measures(SortedMap<String, Double> inPlace, SortedMap<String, String> excluded) {
    /** Copies the collections, so that the record never changes. */
    public Measures {
        inPlace = java.util.Collections.unmodifiableSortedMap(new java.util.TreeMap<>(inPlace));
        excluded = java.util.Collections.unmodifiableSortedMap(new java.util.TreeMap<>(excluded));
    }
}
