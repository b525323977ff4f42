package org.wardround.engine.clock;

import java.util.List;
import java.util.Set;

/**
 * A clock that a country has instead of, or beside, those of the EU.
 *
 * @param countries ISO 3166-1 alpha-2 codes
 * @param insteadOf ids of the EU's clocks that it stands for; empty when it comes on top
 * @param clock the clock; the first that it stands for gives it its id, so that what counts from that step still does
 */
public record NationalClock(Set<String> countries, List<String> insteadOf, Clock clock) {
    /** Copies the collections, so that the record never changes. */
    public NationalClock {
        countries = Set.copyOf(countries);
        insteadOf = List.copyOf(insteadOf);
    }
}
