package org.wardround.formats.kev;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wardround.engine.intelligence.KnownExploited;

/**
 * One catalogue of known exploited vulnerabilities.
 *
 * @param asOf day of release, as written; empty when it says none
 * @param entries by CVE id
 */
public record KevCatalogue(String asOf, SortedMap<String, KnownExploited> entries) {
    /** Copies the collections, so that the record never changes. */
    public KevCatalogue {
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    }
}
