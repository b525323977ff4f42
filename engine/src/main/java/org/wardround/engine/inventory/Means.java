package org.wardround.engine.inventory;

import java.util.List;
import java.util.SortedMap;
import org.wardround.engine.kernel.Hours;

/**
 * What the hospital can spend.
 *
 * @param budget money per year
 * @param hoursPerQuarter staff hours for security work by role; a missing role has none
 * @param freezes when care must not be disturbed
 */
public record Means(Budget budget, SortedMap<Role, Hours> hoursPerQuarter, List<Freeze> freezes) {
    /** Copies the collections, so that the record never changes. */
    public Means {
        hoursPerQuarter = java.util.Collections.unmodifiableSortedMap(new java.util.TreeMap<>(hoursPerQuarter));
        freezes = List.copyOf(freezes);
    }
}
