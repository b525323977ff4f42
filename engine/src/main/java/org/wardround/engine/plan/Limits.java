package org.wardround.engine.plan;

import java.util.Set;
import java.util.SortedMap;
import org.wardround.engine.inventory.Budget;
import org.wardround.engine.inventory.Role;
import org.wardround.engine.kernel.Hours;

/**
 * What the plan may use. A last year that the plan covers in part has that part of the year's money. What runs at the
 * end of the plan must be affordable for a whole year, so that no plan leaves bills behind that nobody can pay.
 *
 * @param budget money per year of the plan (quarters 0-3, 4-7, ...)
 * @param hoursPerQuarter staff hours per quarter by role; a missing role has none
 * @param frozenQuarters quarters in which care must not be disturbed
 */
public record Limits(Budget budget, SortedMap<Role, Hours> hoursPerQuarter, Set<Integer> frozenQuarters) {
    /** Copies the collections, so that the record never changes. */
    public Limits {
        hoursPerQuarter = java.util.Collections.unmodifiableSortedMap(new java.util.TreeMap<>(hoursPerQuarter));
        frozenQuarters = Set.copyOf(frozenQuarters);
    }
}
