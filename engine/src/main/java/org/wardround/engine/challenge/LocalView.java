package org.wardround.engine.challenge;

import java.util.List;

/**
 * How critical a challenge is in this hospital.
 */
public sealed interface LocalView permits LocalView.Known, LocalView.NotKnown {
    /**
     * Rolled up from findings.
     *
     * @param criticality 1 to 5
     * @param rule id of the rule that decided
     * @param findingIds the findings that count, most critical first
     */
    record Known(int criticality, String rule, List<String> findingIds) implements LocalView {}

    /**
     * There are no facts.
     *
     * @param missing what would have to be known: "inventory", "answers", "suppliers" or "feeds"
     */
    record NotKnown(List<String> missing) implements LocalView {}
}
