package org.wardround.engine.clock;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * All clocks of one incident in one country.
 *
 * @param country the country
 * @param zone the zone in which days end
 * @param seen the moment at which somebody looked
 * @param incident what is known of the incident
 * @param steps in the order of the catalogue
 */
public record ClockCard(ClockCountry country, ZoneId zone, Instant seen, Incident incident, List<ClockStep> steps) {
    /** Copies the list, so that the record never changes. */
    public ClockCard {
        steps = List.copyOf(steps);
    }
}
