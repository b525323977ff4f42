package org.wardround.report.trace;

import org.wardround.engine.ReviewResult;

/**
 * Everything needed to follow a number back.
 *
 * @param figures every number
 * @param ledger every input with its origin
 * @param sources every source, numbered
 */
public record Trace(Figures figures, Ledger ledger, Sources sources) {
    /**
     * Collects it from a result.
     *
     * @param result the result
     * @return the trace
     */
    public static Trace of(ReviewResult result) {
        Sources sources = Sources.of(result);
        Ledger ledger = Ledger.of(result, sources);
        return new Trace(Figures.of(result, ledger, sources), ledger, sources);
    }
}
