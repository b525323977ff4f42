package org.wardround.engine.risk;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The loop of the simulation that only draws: the same streams, counts of events and losses of each event, and nothing that
 * is counted, ranked or summed up by year. It stands in this package to use the very code that the simulation draws with.
 */
public final class DrawingAlone {
    private static final int BLOCKS = 64;

    private DrawingAlone() {}

    /**
     * Draws the events of all years, as things are.
     *
     * @param risk the risk
     * @param years how many years
     * @param seed seed
     * @return what all events lose together
     */
    public static double of(Risk risk, int years, long seed) {
        List<ScenarioYears> scenarios = risk.scenarios().stream()
                .map(scenario -> ScenarioYears.of(scenario, risk.assumptions(), List.of()))
                .toList();
        return IntStream.range(0, BLOCKS)
                .parallel()
                .mapToDouble(block -> {
                    long here = (long) years * (block + 1) / BLOCKS - (long) years * block / BLOCKS;
                    return block(scenarios, risk, block, (int) here, seed);
                })
                .sum();
    }

    private static double block(List<ScenarioYears> scenarios, Risk risk, int number, int years, long seed) {
        Lognormal shock =
                new Lognormal(0, 0).timesOneOnAverage(risk.assumptions().shockSpread());
        Draws shocks = Draws.of(seed, "shock", number);
        Draws[] draws = scenarios.stream()
                .map(scenario -> Draws.of(seed, "years/" + scenario.id(), number))
                .toArray(Draws[]::new);
        Stretch stretch = new Stretch(0);
        double sum = 0;
        for (int from = 0; from < years; from += Stretch.MOST) {
            int count = Math.min(Stretch.MOST, years - from);
            for (int year = 0; year < count; year++) {
                stretch.shock[year] = shock.at(shocks.normal());
            }
            for (int scenario = 0; scenario < draws.length; scenario++) {
                scenarios.get(scenario).draw(count, draws[scenario], stretch);
                for (int event = 0; event < stretch.events; event++) {
                    sum += stretch.loss[event];
                }
            }
        }
        return sum;
    }
}
