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
    private static final double LONGER = 1.0 / 2;
    private static final double SHORTER = 1.0 / 3;

    /** Copies the collections, so that the record never changes. */
    public Effort {
        hours = java.util.Collections.unmodifiableSortedMap(new java.util.TreeMap<>(hours));
        hoursPerYear = java.util.Collections.unmodifiableSortedMap(new java.util.TreeMap<>(hoursPerYear));
    }

    /**
     * Moves the likely hours within their own ranges. A lead time has no range: half as long again counts as its high
     * end, two thirds as its low end.
     *
     * @param share -1 to the low end, 0 not at all, 1 to the high end
     * @return the moved effort
     */
    public Effort towards(double share) {
        double longer = 1 + share * (share > 0 ? LONGER : SHORTER);
        return new Effort(
                moved(hours, share),
                moved(hoursPerYear, share),
                scaling,
                (int) Math.round(leadMonths * longer),
                disruption,
                source);
    }

    private static SortedMap<Role, Estimate> moved(SortedMap<Role, Estimate> hours, double share) {
        SortedMap<Role, Estimate> there = new java.util.TreeMap<>();
        hours.forEach((role, estimate) -> there.put(role, estimate.towards(share)));
        return there;
    }
}
