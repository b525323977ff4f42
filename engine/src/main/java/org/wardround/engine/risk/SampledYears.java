package org.wardround.engine.risk;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A small sample of years as things are, scenario by scenario, for those who look at bad years while they plan. Its
 * draws are others than those of {@link Simulation} with the same seed, so that a plan is not judged by the very years
 * that it was made for.
 */
public final class SampledYears {
    private SampledYears() {}

    /**
     * Draws years.
     *
     * @param risk the risk as things are
     * @param years how many, 1 or more
     * @param seed seed
     * @return for each year the loss of each scenario in euros, money and lost care, in the order of the risk's scenarios
     */
    public static double[][] of(Risk risk, int years, long seed) {
        List<ScenarioRisk> scenarios = risk.scenarios();
        double[][] losses = new double[years][scenarios.size()];
        Lognormal one = new Lognormal(0, 0).timesOneOnAverage(risk.assumptions().shockSpread());
        Draws bad = Draws.of(seed, "sample/shock", 0);
        double[] shock = new double[years];
        Arrays.setAll(shock, year -> one.sigma() == 0 ? 1 : one.at(bad.normal()));
        for (int k = 0; k < scenarios.size(); k++) {
            Variant variant = new Variant(new int[] {0, years});
            ScenarioYears of = ScenarioYears.of(
                    scenarios.get(k), risk.assumptions(), List.of(Reduced.by(scenarios.get(k), Set.of())));
            of.simulate(0, shock, Draws.of(seed, "sample/" + of.id(), 0), 0, new Variant[] {variant});
            for (int year = 0; year < years; year++) {
                losses[year][k] = variant.totals()[year];
            }
        }
        return losses;
    }
}
