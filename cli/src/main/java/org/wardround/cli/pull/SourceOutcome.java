package org.wardround.cli.pull;

import java.util.List;
import org.wardround.engine.kernel.Problem;

/**
 * What came of one source.
 *
 * @param source who was asked
 * @param fetched files that are new or have changed
 * @param unchanged files that have not changed
 * @param failed files that could not be fetched; older copies of them stay
 * @param problems what went wrong, with the address in place of a file
 */
public record SourceOutcome(FeedSource source, int fetched, int unchanged, int failed, List<Problem> problems) {
    /** Copies the collections, so that the record never changes. */
    public SourceOutcome {
        problems = List.copyOf(problems);
    }

    /**
     * Whether the folder now holds something of this source that is up to date.
     *
     * @return true when at least one file was fetched or found unchanged
     */
    public boolean usable() {
        return fetched + unchanged > 0;
    }
}
