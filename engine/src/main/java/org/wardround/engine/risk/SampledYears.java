package org.wardround.engine.risk;

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
        List<ScenarioYears> scenarios = risk.scenarios().stream()
                .map(scenario ->
                        ScenarioYears.of(scenario, risk.assumptions(), List.of(Reduced.by(scenario, Set.of()))))
                .toList();
        List<Draws> draws = scenarios.stream()
                .map(scenario -> Draws.of(seed, "sample/" + scenario.id(), 0))
                .toList();
        Draws shocks = Draws.of(seed, "sample/shock", 0);
        Lognormal shock =
                new Lognormal(0, 0).timesOneOnAverage(risk.assumptions().shockSpread());
        double[][] losses = new double[years][scenarios.size()];
        for (int from = 0; from < years; from += Stretch.MOST) {
            Stretch stretch = new Stretch(1);
            int count = Math.min(Stretch.MOST, years - from);
            for (int year = 0; year < count; year++) {
                stretch.shock[year] = shock.sigma() == 0 ? 1 : shock.at(shocks.normal());
            }
            for (int k = 0; k < scenarios.size(); k++) {
                stretch.begin();
                scenarios.get(k).draw(count, draws.get(k), stretch);
                scenarios.get(k).addUp(0, stretch, new Histogram());
                for (int year = 0; year < count; year++) {
                    losses[from + year][k] = stretch.totals[0][year];
                }
            }
        }
        return losses;
    }
}
