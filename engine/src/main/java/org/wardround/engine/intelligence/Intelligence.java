package org.wardround.engine.intelligence;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything that the feeds said.
 *
 * @param advisories sorted by id
 * @param exploited by CVE id
 * @param epss by CVE id
 * @param lifecycles sorted by product
 * @param feeds files read, sorted by name
 */
public record Intelligence(
        List<Advisory> advisories,
        SortedMap<String, KnownExploited> exploited,
        SortedMap<String, EpssScore> epss,
        List<Lifecycle> lifecycles,
        List<Feed> feeds) {
    /** Copies the collections, so that the record never changes. */
    public Intelligence {
        advisories = List.copyOf(advisories);
        exploited = java.util.Collections.unmodifiableSortedMap(new java.util.TreeMap<>(exploited));
        epss = java.util.Collections.unmodifiableSortedMap(new java.util.TreeMap<>(epss));
        lifecycles = List.copyOf(lifecycles);
        feeds = List.copyOf(feeds);
    }

    /** Nothing is known. */
    public static final Intelligence NONE =
            new Intelligence(List.of(), new TreeMap<>(), new TreeMap<>(), List.of(), List.of());
}
