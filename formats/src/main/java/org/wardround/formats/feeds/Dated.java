package org.wardround.formats.feeds;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wardround.engine.intelligence.Feed;
import org.wardround.engine.kernel.Location;
import org.wardround.engine.kernel.Problem;

/**
 * The entries of one file, by key.
 *
 * @param file its name
 * @param kind kind of feed
 * @param asOf day of the data; empty when not said, which counts as oldest
 * @param entries by key
 */
record Dated<T>(String file, String kind, String asOf, T entries) {

    /** Takes all files together; where two have the same key, the newer file wins. Adds one feed for each file. */
    static <V> TreeMap<String, V> union(
            List<Dated<TreeMap<String, V>>> files, List<Feed> feeds, List<Problem> problems) {
        TreeMap<String, V> all = new TreeMap<>();
        List<Dated<TreeMap<String, V>>> newestFirst = files.stream()
                .sorted(Comparator.comparing((Dated<TreeMap<String, V>> file) -> file.asOf())
                        .reversed()
                        .thenComparing(Dated::file))
                .toList();
        for (Dated<TreeMap<String, V>> file : newestFirst) {
            int used = 0;
            for (Map.Entry<String, V> entry : file.entries().entrySet()) {
                used += all.putIfAbsent(entry.getKey(), entry.getValue()) == null ? 1 : 0;
            }
            feeds.add(new Feed(file.file(), file.kind(), file.asOf(), used));
            int unused = file.entries().size() - used;
            if (unused > 0) {
                problems.add(Problem.info(
                        "feeds.older",
                        Location.file(file.file()),
                        "For " + unused + " of " + file.entries().size()
                                + " entries another file is newer or comes first; those were not used."));
            }
        }
        return all;
    }
}
