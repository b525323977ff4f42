package org.wardround.engine.solution;

import java.util.SortedMap;
import org.wardround.engine.inventory.Role;
import org.wardround.engine.kernel.Estimate;
import org.wardround.engine.kernel.Source;

/**
 * What a solution takes besides money, in the reference hospital.
 *
 * @param hours own staff hours until it is in place, by role
 * @param hoursPerYear own staff hours every year after that, by role
 * @param scaling how hours grow
 * @param leadMonths months from the start to the first benefit
 * @param disruption 0 none, 1 noticed, 2 planned downtime, 3 changes care work
 * @param source who says so
 */
public record Effort(
        SortedMap<Role, Estimate> hours,
        SortedMap<Role, Estimate> hoursPerYear,
        Scaling scaling,
        int leadMonths,
        int disruption,
        Source source) {
    /** Copies the collections, so that the record never changes. */
    public Effort {
        hours = java.util.Collections.unmodifiableSortedMap(new java.util.TreeMap<>(hours));
        hoursPerYear = java.util.Collections.unmodifiableSortedMap(new java.util.TreeMap<>(hoursPerYear));
    }
}
