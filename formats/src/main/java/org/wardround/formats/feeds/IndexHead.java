package org.wardround.formats.feeds;

import java.util.List;
import java.util.SortedMap;
import org.wardround.engine.intelligence.EpssScore;
import org.wardround.engine.intelligence.Feed;
import org.wardround.engine.intelligence.KnownExploited;
import org.wardround.engine.intelligence.Lifecycle;
import org.wardround.engine.kernel.Problem;

/**
 * What an index was made of, at the beginning of its file.
 *
 * @param basis SHA-256 of what decides besides the feeds: the program, its catalogue and its rules
 * @param files the files of the feeds
 * @param found what was wrong with the folder itself
 * @param problems everything that was wrong with the feeds, in the order of {@link FeedFolder}
 */
record IndexHead(String basis, List<IndexedFile> files, List<Problem> found, List<Problem> problems) {
    /**
     * A file of the feeds, as it was.
     *
     * @param name relative to the folder
     * @param size in bytes
     * @param modified when it was changed last, in nanoseconds since 1970
     * @param sha256 checksum in hexadecimal digits
     */
    record IndexedFile(String name, long size, long modified, String sha256) {}

    /** What the feeds say besides notices; read when it is asked for. */
    record Rest(
            SortedMap<String, KnownExploited> exploited,
            SortedMap<String, EpssScore> epss,
            List<Lifecycle> lifecycles,
            List<Feed> feeds) {}
}
