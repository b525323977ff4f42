package org.wardround.engine.solution;

import java.util.SortedMap;
import org.wardround.engine.inventory.Role;
import org.wardround.engine.kernel.Euros;
import org.wardround.engine.kernel.Hours;

/**
 * A solution as it presents itself to this hospital: scaled to its size, less what is in place.
 *
 * @param solution the solution
 * @param inPlace what is in place
 * @param availability whether it can be chosen
 * @param reach share of the devices that it acts on which may be changed, 0 to 1; 1 when it acts on none
 * @param oneOff what is left to pay once
 * @param perYear what is left to pay every year
 * @param hours what is left to work until it is in place
 * @param hoursPerQuarter own work per quarter after that
 * @param leadQuarters whole quarters from the start until it is in place, 1 or more
 */
public record Offer(
        Solution solution,
        InPlace inPlace,
        Availability availability,
        double reach,
        Euros oneOff,
        Euros perYear,
        SortedMap<Role, Hours> hours,
        SortedMap<Role, Hours> hoursPerQuarter,
        int leadQuarters) {
    /** Copies the collections, so that the record never changes. */
    public Offer {
        hours = java.util.Collections.unmodifiableSortedMap(new java.util.TreeMap<>(hours));
        hoursPerQuarter = java.util.Collections.unmodifiableSortedMap(new java.util.TreeMap<>(hoursPerQuarter));
    }
}
