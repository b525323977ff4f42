package org.wardround.engine.inventory;

import java.util.List;
import java.util.SortedMap;
import org.wardround.engine.kernel.Hours;

/**
 * What the hospital can spend.
 *
 * @param budget money per year
 * @param hoursPerQuarter staff hours for security work by role; a missing role has none
 * @param staffing when other hours begin
 * @param funding money bound to a purpose, beside the budget; the first that names a solution pays for it
 * @param freezes when care must not be disturbed
 * @param disturbancesAtOnce how many works that disturb care may end in the same quarter, 0 or more
 * @param discountPerYear by how much a euro lost a year later counts less, 0 to 0.2
 * @param tolerance which yearly losses its board could bear
 */
public record Means(
        Budget budget,
        SortedMap<Role, Hours> hoursPerQuarter,
        List<Staffing> staffing,
        List<Funding> funding,
        List<Freeze> freezes,
        int disturbancesAtOnce,
        double discountPerYear,
        Tolerance tolerance) {
    /** Any number of works may disturb care at the same time. */
    public static final int ANY_NUMBER = Integer.MAX_VALUE;

    /** Copies the collections, so that the record never changes. */
    public Means {
        hoursPerQuarter = java.util.Collections.unmodifiableSortedMap(new java.util.TreeMap<>(hoursPerQuarter));
        staffing = List.copyOf(staffing);
        funding = List.copyOf(funding);
        freezes = List.copyOf(freezes);
    }

    /**
     * Means without changes of staff and money bound to a purpose, in which all years count the same.
     *
     * @param budget money per year
     * @param hoursPerQuarter staff hours by role
     * @param freezes when care must not be disturbed
     */
    public Means(Budget budget, SortedMap<Role, Hours> hoursPerQuarter, List<Freeze> freezes) {
        this(budget, hoursPerQuarter, List.of(), List.of(), freezes, ANY_NUMBER, 0, new Tolerance.NotSaid());
    }

    /**
     * The same means with other money.
     *
     * @param other money per year, in euros
     * @return the means
     */
    public Means withBudget(Budget other) {
        return new Means(
                other, hoursPerQuarter, staffing, funding, freezes, disturbancesAtOnce, discountPerYear, tolerance);
    }

    /**
     * The same means with a tolerance.
     *
     * @param other which yearly losses the board could bear
     * @return the means
     */
    public Means withTolerance(Tolerance other) {
        return new Means(
                budget, hoursPerQuarter, staffing, funding, freezes, disturbancesAtOnce, discountPerYear, other);
    }

    /**
     * The same means with one more change of hours, which counts after those that are there.
     *
     * @param more the change
     * @return the means
     */
    public Means withStaffing(List<Staffing> more) {
        List<Staffing> all = new java.util.ArrayList<>(staffing);
        all.addAll(more);
        return new Means(
                budget, hoursPerQuarter, all, funding, freezes, disturbancesAtOnce, discountPerYear, tolerance);
    }
}
