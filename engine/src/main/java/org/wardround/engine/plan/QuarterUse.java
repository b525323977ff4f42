package org.wardround.engine.plan;

import java.util.SortedMap;
import org.wardround.engine.inventory.Role;
import org.wardround.engine.kernel.Euros;
import org.wardround.engine.kernel.Hours;
import org.wardround.engine.kernel.Quarter;

/**
 * What the plan uses in a quarter.
 *
 * @param quarter the quarter
 * @param oneOff paid once
 * @param fromGrants what grants pay of the one-off money; more than one way may do, this is the earliest of them
 * @param running paid for what is in place
 * @param hours own work by role
 * @param lossPerYear expected yearly loss with what is in place then, in euros
 */
public record QuarterUse(
        Quarter quarter,
        Euros oneOff,
        Euros fromGrants,
        Euros running,
        SortedMap<Role, Hours> hours,
        double lossPerYear) {
    /** Copies the collections, so that the record never changes. */
    public QuarterUse {
        hours = java.util.Collections.unmodifiableSortedMap(new java.util.TreeMap<>(hours));
    }
}
