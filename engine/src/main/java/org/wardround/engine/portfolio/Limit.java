package org.wardround.engine.portfolio;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Money, hours or anything else that is used up.
 *
 * @param id unique in the problem
 * @param most what may be used in each period
 * @param carriedOver whether it is what may be used up to and with each period; what is left over is lost otherwise
 * @param uses measure id to what it uses; a measure that is absent uses nothing
 */
public record Limit(String id, List<Double> most, boolean carriedOver, SortedMap<String, Use> uses) {
    /** Copies the collections, so that the record never changes. */
    public Limit {
        most = List.copyOf(most);
        uses = Collections.unmodifiableSortedMap(new TreeMap<>(uses));
    }

    /**
     * What a measure uses.
     *
     * @param once in the period of its start, 0 or more
     * @param later in each period after that, 0 or more
     */
    public record Use(double once, double later) {
        /** What it uses so many periods after its start; nothing before. */
        double in(int periods) {
            return periods == 0 ? once : periods > 0 ? later : 0;
        }

        /** What it has used up to and with so many periods after its start. */
        double upTo(int periods) {
            return periods < 0 ? 0 : once + periods * later;
        }
    }
}
