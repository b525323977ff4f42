package org.wardround.engine.risk;

import java.util.SortedMap;
import org.wardround.engine.kernel.Source;

/**
 * What is in place in the hospitals that the published figures describe.
 *
 * @param inPlace solution id to share, 0 to 1; a solution not named is at 0
 * @param source who says so
 */
public record Typical(SortedMap<String, Double> inPlace, Source source) {
    /** Copies the collections, so that the record never changes. */
    public Typical {
        inPlace = java.util.Collections.unmodifiableSortedMap(new java.util.TreeMap<>(inPlace));
    }
}
