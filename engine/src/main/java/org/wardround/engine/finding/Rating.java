package org.wardround.engine.finding;

import java.util.List;

/**
 * How critical a finding is for patients, data and money, and the path to it.
 *
 * @param criticality 1 (hardly) to 5 (patients may be harmed and it is being exploited)
 * @param path the rules that were applied, in order
 */
public record Rating(int criticality, List<Step> path) {

    /** Checks the range. */
    public Rating {
        if (criticality < 1 || criticality > 5) {
            throw new IllegalArgumentException("The criticality (" + criticality + ") must be 1 to 5.");
        }
        path = List.copyOf(path);
    }

    /**
     * One step on the path.
     *
     * @param rule stable id of the rule
     * @param value what it found, as an id or a number
     */
    public record Step(String rule, String value) {}
}
