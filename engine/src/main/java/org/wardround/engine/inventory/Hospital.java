package org.wardround.engine.inventory;

import java.util.List;

/**
 * One organisation: who it is, what it can spend, how much care it gives, what it has done. All money is in
 * euros already.
 *
 * @param profile who it is
 * @param means what it can spend
 * @param activity how much care it gives
 * @param measures what it has done
 * @param services its clinical services
 * @param currency what its reports are printed in
 * @param assumed every value that a default stands in for
 */
public record Hospital(
        Profile profile,
        Means means,
        Activity activity,
        Measures measures,
        List<Service> services,
        Currency currency,
        List<Assumed> assumed) {
    /** Copies the collections, so that the record never changes. */
    public Hospital {
        services = List.copyOf(services);
        assumed = List.copyOf(assumed);
    }

    /**
     * The same hospital with other money.
     *
     * @param budget money per year, in euros
     * @return the hospital with that budget
     */
    public Hospital withBudget(Budget budget) {
        return new Hospital(
                profile,
                new Means(budget, means.hoursPerQuarter(), means.freezes()),
                activity,
                measures,
                services,
                currency,
                assumed);
    }
}
