package org.wardround.engine.portfolio;

import java.util.List;

/** What holds between measures. */
public sealed interface Link {
    /**
     * One is in place only when another is.
     *
     * @param measure the one
     * @param needed the other
     */
    record Requires(String measure, String needed) implements Link {}

    /**
     * A measure must be in place in a period.
     *
     * @param measure the measure
     * @param period the period, counted from 0
     */
    record InPlaceBy(String measure, int period) implements Link {}

    /**
     * At most so many of some measures.
     *
     * @param measures the measures
     * @param most how many, 0 or more
     */
    record AtMost(List<String> measures, int most) implements Link {
        /** Copies the list, so that the record never changes. */
        public AtMost {
            measures = List.copyOf(measures);
        }
    }
}
