package org.wardround.engine.portfolio;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Something that can be done, from one period on.
 *
 * @param id unique in the problem
 * @param taken threat id to what the measure takes off the logarithm of its loss, above 0
 */
public record Measure(String id, SortedMap<String, Double> taken) {
    /** Copies the map, so that the record never changes. */
    public Measure {
        taken = Collections.unmodifiableSortedMap(new TreeMap<>(taken));
    }
}
