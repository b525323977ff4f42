package org.wardround.engine.inventory;

import java.util.List;
import java.util.SortedMap;

/**
 * What the hospital has done already and what it has decided, in its own words.
 *
 * @param inPlace solution id to the share in place, 0 to 1
 * @param excluded id of a solution the hospital rules out, to the reason
 * @param wishes what it wants in its plan, whatever it brings
 * @param untouched devices on which nothing may be changed
 */
public record Measures(
        SortedMap<String, Double> inPlace,
        SortedMap<String, String> excluded,
        List<Wish> wishes,
        List<Untouched> untouched) {
    /** Copies the collections, so that the record never changes. */
    public Measures {
        inPlace = java.util.Collections.unmodifiableSortedMap(new java.util.TreeMap<>(inPlace));
        excluded = java.util.Collections.unmodifiableSortedMap(new java.util.TreeMap<>(excluded));
        wishes = List.copyOf(wishes);
        untouched = List.copyOf(untouched);
    }

    /**
     * Measures without wishes.
     *
     * @param inPlace solution id to the share in place
     * @param excluded id of a solution the hospital rules out, to the reason
     */
    public Measures(SortedMap<String, Double> inPlace, SortedMap<String, String> excluded) {
        this(inPlace, excluded, List.of(), List.of());
    }
}
