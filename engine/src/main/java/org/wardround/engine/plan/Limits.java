package org.wardround.engine.plan;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.wardround.engine.inventory.Budget;
import org.wardround.engine.inventory.Means;
import org.wardround.engine.inventory.Role;
import org.wardround.engine.kernel.Hours;

/**
 * What the plan may use. A last year that the plan covers in part has that part of the year's money. What runs at the
 * end of the plan must be affordable for a whole year, or in each quarter of one out of the last quarter's money, so that
 * no plan leaves bills behind that nobody can pay.
 *
 * @param budget money per year of the plan (quarters 0-3, 4-7, ...), or by calendar quarter
 * @param hoursPerQuarter staff hours per quarter by role; a missing role has none
 * @param staffChanges other hours from some quarter on; of several for one role the last that has begun counts
 * @param frozenQuarters quarters in which care must not be disturbed
 * @param mostAtOnce how many works that disturb care may end in the same quarter, 0 or more; {@link #NO_LIMIT}
 * @param grants money bound to a purpose, beside the budget
 */
public record Limits(
        Budget budget,
        SortedMap<Role, Hours> hoursPerQuarter,
        List<StaffChange> staffChanges,
        Set<Integer> frozenQuarters,
        int mostAtOnce,
        List<Grant> grants) {
    /** Any number of works may disturb care at the same time. */
    public static final int NO_LIMIT = Means.ANY_NUMBER;

    /** Copies the collections, so that the record never changes. */
    public Limits {
        hoursPerQuarter = java.util.Collections.unmodifiableSortedMap(new java.util.TreeMap<>(hoursPerQuarter));
        staffChanges = List.copyOf(staffChanges);
        frozenQuarters = Set.copyOf(frozenQuarters);
        grants = List.copyOf(grants);
    }

    /**
     * Limits without grants, changes of staff and a limit on what disturbs care.
     *
     * @param budget money per year of the plan
     * @param hoursPerQuarter staff hours per quarter by role
     * @param frozenQuarters quarters in which care must not be disturbed
     */
    public Limits(Budget budget, SortedMap<Role, Hours> hoursPerQuarter, Set<Integer> frozenQuarters) {
        this(budget, hoursPerQuarter, List.of(), frozenQuarters, NO_LIMIT, List.of());
    }

    /**
     * The hours of a role in a quarter.
     *
     * @param role the role
     * @param quarter quarter of the plan
     * @return hours, 0 or more
     */
    public Hours hours(Role role, int quarter) {
        Hours hours = hoursPerQuarter.getOrDefault(role, Hours.ZERO);
        int since = Integer.MIN_VALUE;
        for (StaffChange change : staffChanges) {
            if (change.role() == role && change.fromQuarter() <= quarter && change.fromQuarter() >= since) {
                hours = change.hours();
                since = change.fromQuarter();
            }
        }
        return hours;
    }

    /**
     * The grant that pays for a start: the first that names it and whose time fits.
     *
     * @param solution the solution
     * @param quarter quarter of its start
     * @return place in the list of grants; -1 when none pays
     */
    public int payer(String solution, int quarter) {
        for (int g = 0; g < grants.size(); g++) {
            if (grants.get(g).covers(solution, quarter)) {
                return g;
            }
        }
        return -1;
    }

    /**
     * The same limits with other money; grants stay.
     *
     * @param other money per year
     * @return the limits
     */
    public Limits withBudget(Budget other) {
        return new Limits(other, hoursPerQuarter, staffChanges, frozenQuarters, mostAtOnce, grants);
    }

    /**
     * The same limits with other hours, the same in all quarters.
     *
     * @param other hours per quarter by role
     * @return the limits
     */
    public Limits withHours(SortedMap<Role, Hours> other) {
        return new Limits(budget, other, List.of(), frozenQuarters, mostAtOnce, grants);
    }
}
