package org.wardround.engine.portfolio;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Money, hours or anything else that is used up.
 *
 * @param id unique in the problem
 * @param cumulative what may be used up to and with each period
 * @param uses measure id to what it uses; a measure that is absent uses nothing
 */
public record Limit(String id, List<Double> cumulative, SortedMap<String, Use> uses) {
    /** Copies the collections, so that the record never changes. */
    public Limit {
        cumulative = List.copyOf(cumulative);
        uses = Collections.unmodifiableSortedMap(new TreeMap<>(uses));
    }

    /**
     * What a measure uses.
     *
     * @param once in the period of its start, 0 or more
     * @param later in each period after that, 0 or more
     */
    public record Use(double once, double later) {}
}
