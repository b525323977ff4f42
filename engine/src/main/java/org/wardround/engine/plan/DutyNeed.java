package org.wardround.engine.plan;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wardround.engine.inventory.Role;
import org.wardround.engine.kernel.Euros;
import org.wardround.engine.kernel.Hours;

/**
 * What it would take to meet a late duty as early as lead times, prerequisites and freezes allow, with everything else in
 * the plan as it is.
 *
 * @param duty id of the duty
 * @param solutions the cheapest set that would meet it then: an answer, and the prerequisites that are not in the plan or
 *     would have to start earlier
 * @param quarter the quarter in which it would be met
 * @param money by how much the money of all years together would be exceeded
 * @param hours by how much hours would be exceeded, all quarters together, by role
 */
public record DutyNeed(String duty, List<String> solutions, int quarter, Euros money, SortedMap<Role, Hours> hours) {
    /** Copies the collections, so that the record never changes. */
    public DutyNeed {
        solutions = List.copyOf(solutions);
        hours = Collections.unmodifiableSortedMap(new TreeMap<>(hours));
    }
}
