package org.wardround.formats.feeds;

import java.util.List;
import java.util.function.Supplier;
import org.wardround.engine.intelligence.Intelligence;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.matching.ReopenedIndex;

/** What became of opening an index file. */
public sealed interface OpenedFeeds {
    /**
     * It may be used.
     *
     * @param index the notices, prepared
     * @param problems everything that was wrong when the feeds were read
     * @param intelligence reads all that the feeds say, as {@link FeedFolder#read} would give it
     */
    record Ready(ReopenedIndex index, List<Problem> problems, Supplier<Intelligence> intelligence)
            implements OpenedFeeds {}

    /**
     * It may not be used.
     *
     * @param why why not
     */
    record Unusable(Why why) implements OpenedFeeds {}

    /** Why an index file may not be used. */
    enum Why {
        /** There is none. */
        MISSING,
        /** It is another kind of file, which must not be written over. */
        FOREIGN,
        /** It is an index file that was damaged. */
        DAMAGED,
        /** It was made by another version of the program, or with another catalogue. */
        OTHER_PROGRAM,
        /** The feeds have changed since it was made. */
        OTHER_FEEDS
    }
}
