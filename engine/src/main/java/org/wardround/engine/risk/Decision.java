package org.wardround.engine.risk;

import java.util.List;
import java.util.Set;

/**
 * Something that can be decided now: what is then in place, for how long, and what it costs.
 *
 * @param id unique among the decisions
 * @param euros what it costs in all, 0 or more
 * @param phases which solutions are in place, one after the other
 */
public record Decision(String id, double euros, List<Phase> phases) {
    /** Copies the list, so that the record never changes. */
    public Decision {
        phases = List.copyOf(phases);
    }

    /**
     * A stretch of time.
     *
     * @param years its length, or less where later losses count less
     * @param inPlace ids of the solutions that are in place
     */
    public record Phase(double years, Set<String> inPlace) {
        /** Copies the set, so that the record never changes. */
        public Phase {
            inPlace = Set.copyOf(inPlace);
        }
    }
}
