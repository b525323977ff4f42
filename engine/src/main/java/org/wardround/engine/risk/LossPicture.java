package org.wardround.engine.risk;

import java.util.List;
import java.util.SortedMap;

/**
 * What simulated years look like. Money and the value of lost care together unless said otherwise.
 *
 * @param years simulated years
 * @param seed seed of the simulation
 * @param mean mean yearly loss in euros, by formula
 * @param standardError standard error of the simulated mean, in euros
 * @param expectedBand band of the expected yearly loss, from what is uncertain in rates and effects
 * @param yearly what single years lose, all scenarios together; its mean should lie within a few standard errors of
 * the mean by formula
 * @param curve loss exceedance curve, by rising loss
 * @param expectedCare mean lost care a year
 * @param byScenario scenario id to mean yearly loss in euros, by formula
 * @param yearlyByScenario scenario id to what single years lose by it
 */
public record LossPicture(
        int years,
        long seed,
        double mean,
        double standardError,
        Band expectedBand,
        YearlyLoss yearly,
        List<CurvePoint> curve,
        Care expectedCare,
        SortedMap<String, Double> byScenario,
        SortedMap<String, YearlyLoss> yearlyByScenario) {
    /** Copies the collections, so that the record never changes. */
    public LossPicture {
        curve = List.copyOf(curve);
        byScenario = java.util.Collections.unmodifiableSortedMap(new java.util.TreeMap<>(byScenario));
        yearlyByScenario = java.util.Collections.unmodifiableSortedMap(new java.util.TreeMap<>(yearlyByScenario));
    }
}
