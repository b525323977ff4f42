package org.wardround.engine.matching;

import java.util.List;

/**
 * The result of matching an inventory.
 *
 * @param matches sorted by row, then advisory
 * @param coverage one for each asset, in inventory order
 */
public record Matches(List<Match> matches, List<NoticeCoverage> coverage) {
    /** Copies the collections, so that the record never changes. */
    public Matches {
        matches = List.copyOf(matches);
        coverage = List.copyOf(coverage);
    }
}
