package org.wardround.report.trace;

import java.util.List;

/**
 * A number of a report, and what it was made from.
 *
 * @param id stable id, such as "loss.now"
 * @param value the number, in its unit
 * @param unit its unit
 * @param rule id of the rule that made it; its sentence stands in the bundles under "rule."
 * @param from ids of other numbers, findings, scenarios, solutions, sources or inputs
 */
public record Figure(String id, double value, Unit unit, String rule, List<String> from) {
    /** Copies the list, so that the record never changes. */
    public Figure {
        from = List.copyOf(from);
    }
}
