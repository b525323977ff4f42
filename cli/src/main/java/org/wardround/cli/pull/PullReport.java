package org.wardround.cli.pull;

import java.util.List;
import org.wardround.engine.kernel.Problem;

/**
 * What came of a pull.
 *
 * @param outcomes one for each source that was asked, in their order
 * @param problems what went wrong outside any source
 */
public record PullReport(List<SourceOutcome> outcomes, List<Problem> problems) {
    /** Copies the collections, so that the record never changes. */
    public PullReport {
        outcomes = List.copyOf(outcomes);
        problems = List.copyOf(problems);
    }

    /**
     * Whether anything came of it.
     *
     * @return true when at least one source is usable
     */
    public boolean usable() {
        return outcomes.stream().anyMatch(SourceOutcome::usable);
    }
}
