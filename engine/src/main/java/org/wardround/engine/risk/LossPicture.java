package org.wardround.engine.risk;

import java.util.List;
import java.util.SortedMap;

/**
 * What simulated years look like. Money and the value of lost care together unless said otherwise.
 *
 * @param years simulated years
 * @param seed seed of the simulation
 * @param mean mean yearly loss in euros, by formula
 * @param simulatedMean mean of the simulated years in euros, which should lie within a few standard errors of the mean
 * @param standardError standard error of the simulated mean, in euros
 * @param expectedBand band of the expected yearly loss, from what is uncertain in rates and effects
 * @param loss1in20 yearly loss exceeded in 1 year out of 20 (value at risk, 95 %)
 * @param loss1in100 yearly loss exceeded in 1 year out of 100 (value at risk, 99 %)
 * @param shortfall95 mean loss of the worst 5 % of years (expected shortfall)
 * @param curve loss exceedance curve, by rising loss
 * @param expectedCare mean lost care a year
 * @param byScenario scenario id to mean yearly loss in euros
 * @param noLossYears share of years without any loss, 0 to 1
 */
public record LossPicture(
        int years,
        long seed,
        double mean,
        double simulatedMean,
        double standardError,
        Band expectedBand,
        double loss1in20,
        double loss1in100,
        double shortfall95,
        List<CurvePoint> curve,
        Care expectedCare,
        SortedMap<String, Double> byScenario,
        double noLossYears) {
    /** Copies the collections, so that the record never changes. */
    public LossPicture {
        curve = List.copyOf(curve);
        byScenario = java.util.Collections.unmodifiableSortedMap(new java.util.TreeMap<>(byScenario));
    }
}
