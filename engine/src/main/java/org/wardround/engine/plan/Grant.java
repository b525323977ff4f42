package org.wardround.engine.plan;

import java.util.Set;
import org.wardround.engine.kernel.Euros;

/**
 * Money that is bound to a purpose: it pays its share of the one-off costs of some solutions that start in its time, up
 * to its amount, and nothing else. A solution that several grants name is paid by the first of them whose time fits.
 *
 * @param id the grant
 * @param amount most that it pays in all
 * @param ownShare share of each cost that the hospital pays itself, 0 to below 1
 * @param firstQuarter first quarter of the plan in which a start counts; may lie before the plan
 * @param lastQuarter last quarter in which a start counts
 * @param solutions what it pays for
 */
public record Grant(
        String id, Euros amount, double ownShare, int firstQuarter, int lastQuarter, Set<String> solutions) {
    /** Copies the collection, so that the record never changes. */
    public Grant {
        solutions = Set.copyOf(solutions);
    }

    /**
     * Whether it pays for a start.
     *
     * @param solution the solution
     * @param quarter quarter of the start
     * @return whether purpose and time fit
     */
    public boolean covers(String solution, int quarter) {
        return quarter >= firstQuarter && quarter <= lastQuarter && solutions.contains(solution);
    }

    /**
     * What it pays of a one-off cost, as long as its amount lasts.
     *
     * @param cost the cost
     * @return the cost without the hospital's own share, whole cents
     */
    public Euros pays(Euros cost) {
        return new Euros((long) Math.floor(cost.cents() * (1 - ownShare)));
    }
}
