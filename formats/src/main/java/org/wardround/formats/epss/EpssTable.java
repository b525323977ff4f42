package org.wardround.formats.epss;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wardround.engine.intelligence.EpssScore;

/**
 * One day's scores.
 *
 * @param asOf day of the scores, as written; empty when the file says none
 * @param scores by CVE id
 */
public record EpssTable(String asOf, SortedMap<String, EpssScore> scores) {
    /** Copies the collections, so that the record never changes. */
    public EpssTable {
        scores = Collections.unmodifiableSortedMap(new TreeMap<>(scores));
    }
}
