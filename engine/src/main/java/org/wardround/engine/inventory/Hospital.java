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
     * The same hospital with other means.
     *
     * @param other what it can spend
     * @return the hospital
     */
    public Hospital withMeans(Means other) {
        return new Hospital(profile, other, activity, measures, services, currency, assumed);
    }

    /**
     * The same hospital with other decisions.
     *
     * @param other what it has done and decided
     * @return the hospital
     */
    public Hospital withMeasures(Measures other) {
        return new Hospital(profile, means, activity, other, services, currency, assumed);
    }
}
