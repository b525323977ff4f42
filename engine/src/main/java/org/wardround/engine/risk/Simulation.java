package org.wardround.engine.risk;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Simulates years of losses. The same seed gives the same bits on any number of threads, and the same events with and
 * without a set of solutions: what a solution prevents is taken out of the events that would have happened.
 */
public final class Simulation {
    /** Years are simulated in this many parts, whatever the number of threads, so that results never depend on it. */
    private static final int BLOCKS = 64;

    private static final int BAND_DRAWS = 2_000;
    private static final double[] EXCEEDANCE = {
        0.5, 0.4, 0.3, 0.25, 0.2, 0.15, 0.1, 0.08, 0.06, 0.05, 0.04, 0.03, 0.02, 0.015, 0.01, 0.008, 0.006, 0.005,
        0.004, 0.003, 0.002, 0.001
    };

    private Simulation() {}

    /**
     * Simulates years with some solutions in place.
     *
     * @param risk the risk as things are
     * @param solutionsInPlace ids of the solutions that are in place all the time
     * @param years how many years, 1,000 or more
     * @param seed seed
     * @return what these years look like
     * @throws IllegalArgumentException when there are too few years
     */
    public static LossPicture of(Risk risk, Set<String> solutionsInPlace, int years, long seed) {
        if (years < 1_000) {
            throw new IllegalArgumentException("The years (" + years + ") must be 1,000 or more.");
        }
        double[] losses = new double[years];
        List<ScenarioYears> scenarios = risk.scenarios().stream()
                .map(scenario -> ScenarioYears.of(scenario, solutionsInPlace, risk.assumptions()))
                .toList();
        IntStream.range(0, BLOCKS).parallel().forEach(block -> {
            int from = (int) ((long) years * block / BLOCKS);
            int to = (int) ((long) years * (block + 1) / BLOCKS);
            scenarios.forEach(scenario -> scenario.addTo(losses, from, to, seed, block));
        });
        double mean = Arrays.stream(losses).sum() / years;
        double variance =
                Arrays.stream(losses).map(loss -> (loss - mean) * (loss - mean)).sum() / (years - 1);
        Arrays.sort(losses);
        return new LossPicture(
                years,
                seed,
                RiskModel.expectedLoss(risk, solutionsInPlace),
                mean,
                StrictMath.sqrt(variance / years),
                band(risk, solutionsInPlace, seed),
                Sorted.exceededWith(losses, 0.05),
                Sorted.exceededWith(losses, 0.01),
                Sorted.meanOfWorst(losses, 0.05),
                curve(losses),
                expectedCare(risk, solutionsInPlace),
                byScenario(risk, solutionsInPlace),
                Sorted.shareOfZeros(losses));
    }

    private static List<CurvePoint> curve(double[] sorted) {
        return Arrays.stream(EXCEEDANCE)
                .mapToObj(probability -> new CurvePoint(Sorted.exceededWith(sorted, probability), probability))
                .filter(point -> point.euros() > 0)
                .toList();
    }

    private static SortedMap<String, Double> byScenario(Risk risk, Set<String> solutionsInPlace) {
        TreeMap<String, Double> means = new TreeMap<>();
        for (ScenarioRisk scenario : risk.scenarios()) {
            double left = Reduced.by(scenario, solutionsInPlace).total();
            means.put(scenario.scenario().id(), scenario.expectedLoss().value() * left);
        }
        return means;
    }

    private static Care expectedCare(Risk risk, Set<String> solutionsInPlace) {
        double operations = 0;
        double visits = 0;
        double bedDays = 0;
        for (ScenarioRisk scenario : risk.scenarios()) {
            double left = Reduced.by(scenario, solutionsInPlace).total();
            operations += scenario.expectedCare().operations() * left;
            visits += scenario.expectedCare().visits() * left;
            bedDays += scenario.expectedCare().bedDays() * left;
        }
        return new Care(operations, visits, bedDays);
    }

    /** The band of the expected loss: rates and effects are drawn, events are averaged by formula. */
    private static Band band(Risk risk, Set<String> solutionsInPlace, long seed) {
        double[] expected = new double[BAND_DRAWS];
        Map<String, double[]> strengths = strengths(solutionsInPlace, seed);
        for (ScenarioRisk scenario : risk.scenarios()) {
            Draws draws = Draws.of(seed, "band/" + scenario.scenario().id(), 0);
            Lognormal rate = Lognormal.of(scenario.ratePerYear());
            double mean = RiskModel.expectedEvents(scenario.scenario(), scenario.ratePerYear());
            for (int draw = 0; draw < BAND_DRAWS; draw++) {
                double rateHere = rate.at(draws.normal());
                if (scenario.scenario().rate().law() == RateLaw.BERNOULLI) {
                    rateHere = Math.min(1, rateHere);
                }
                int here = draw;
                Reduced left =
                        Reduced.by(scenario, solutionsInPlace, id -> Objects.requireNonNull(strengths.get(id))[here]);
                expected[draw] += scenario.expectedLoss().value() * (rateHere / mean) * left.total();
            }
        }
        Arrays.sort(expected);
        return new Band(
                Sorted.exceededWith(expected, 0.9),
                Sorted.exceededWith(expected, 0.5),
                Sorted.exceededWith(expected, 0.1));
    }

    /** How strong each solution turns out to be in each draw: the same in all scenarios. */
    private static Map<String, double[]> strengths(Set<String> solutionsInPlace, long seed) {
        Map<String, double[]> strengths = new TreeMap<>();
        for (String id : solutionsInPlace) {
            Draws draws = Draws.of(seed, "effect/" + id, 0);
            double[] values = new double[BAND_DRAWS];
            Arrays.setAll(values, draw -> draws.uniform());
            strengths.put(id, values);
        }
        return strengths;
    }
}
