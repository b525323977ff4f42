package org.wardround.engine.risk;

import java.util.List;
import java.util.SortedMap;
import org.wardround.engine.kernel.Euros;
import org.wardround.engine.kernel.Interval;

/**
 * A scenario in this hospital, now.
 *
 * @param scenario the scenario
 * @param ratePerYear 90 % interval of the yearly rate here
 * @param impactEuros 90 % interval of the money lost per event here
 * @param lostDays 90 % interval of the days of normal activity lost per event here
 * @param factors why these differ from the published ones
 * @param expectedMoney expected loss of money a year
 * @param expectedCare expected lost care a year
 * @param expectedCareValue what that lost care counts in the plan
 * @param floor share of the expected loss that no set of offers removes from here on, above 0 and at most 1
 * @param effects offer id to what it would still take off the expected loss
 */
public record ScenarioRisk(
        Scenario scenario,
        Interval ratePerYear,
        Interval impactEuros,
        Interval lostDays,
        List<Factor> factors,
        Euros expectedMoney,
        Care expectedCare,
        Euros expectedCareValue,
        double floor,
        SortedMap<String, Reduction> effects) {
    /** Copies the collections, so that the record never changes. */
    public ScenarioRisk {
        factors = List.copyOf(factors);
        effects = java.util.Collections.unmodifiableSortedMap(new java.util.TreeMap<>(effects));
    }

    /**
     * What the plan counts with.
     *
     * @return expected money and the value of expected lost care, a year
     */
    public Euros expectedLoss() {
        return expectedMoney.plus(expectedCareValue);
    }
}
