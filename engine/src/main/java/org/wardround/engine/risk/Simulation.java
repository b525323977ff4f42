package org.wardround.engine.risk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;
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
        return all(risk, List.of(solutionsInPlace), years, seed).getFirst();
    }

    /**
     * Simulates the same years with several sets of solutions in place.
     *
     * @param risk the risk as things are
     * @param sets ids of the solutions that are in place all the time
     * @param years how many years, 1,000 or more
     * @param seed seed
     * @return what these years look like with each of the sets
     * @throws IllegalArgumentException when there are too few years
     */
    public static List<LossPicture> all(Risk risk, List<Set<String>> sets, int years, long seed) {
        if (years < 1_000) {
            throw new IllegalArgumentException("The years (" + years + ") must be 1,000 or more.");
        }
        int[] starts = IntStream.rangeClosed(0, BLOCKS)
                .map(block -> (int) ((long) years * block / BLOCKS))
                .toArray();
        double[][] shock = shock(risk.assumptions(), starts, seed);
        Variant[] variants = sets.stream().map(set -> new Variant(starts)).toArray(Variant[]::new);
        List<SortedMap<String, YearlyLoss>> scenarios = new ArrayList<>();
        sets.forEach(set -> scenarios.add(new TreeMap<>()));
        for (ScenarioRisk scenario : risk.scenarios()) {
            ScenarioYears of = ScenarioYears.of(
                    scenario,
                    risk.assumptions(),
                    sets.stream().map(set -> Reduced.by(scenario, set)).toList());
            blocks(block -> of.simulate(
                    starts[block], shock[block], Draws.of(seed, "years/" + of.id(), block), block, variants));
            List<YearlyLoss> losses =
                    Arrays.stream(variants).parallel().map(Variant::scenario).toList();
            for (int v = 0; v < variants.length; v++) {
                scenarios.get(v).put(of.id(), losses.get(v));
            }
        }
        return IntStream.range(0, variants.length)
                .parallel()
                .mapToObj(v -> picture(risk, sets.get(v), seed, variants[v].totals(), scenarios.get(v)))
                .toList();
    }

    private static void blocks(IntConsumer each) {
        IntStream.range(0, BLOCKS).parallel().forEach(each);
    }

    /** What all rates are multiplied by in each year of each block: 1 on average. */
    private static double[][] shock(RiskAssumptions assumptions, int[] starts, long seed) {
        double[][] shock = new double[BLOCKS][];
        Lognormal one = new Lognormal(0, 0).timesOneOnAverage(assumptions.shockSpread());
        blocks(block -> {
            Draws draws = Draws.of(seed, "shock", block);
            double[] here = new double[starts[block + 1] - starts[block]];
            Arrays.setAll(here, year -> one.sigma() == 0 ? 1 : one.at(draws.normal()));
            shock[block] = here;
        });
        return shock;
    }

    private static LossPicture picture(
            Risk risk, Set<String> set, long seed, double[] losses, SortedMap<String, YearlyLoss> scenarios) {
        int years = losses.length;
        double mean = Arrays.stream(losses).sum() / years;
        double variance =
                Arrays.stream(losses).map(loss -> (loss - mean) * (loss - mean)).sum() / (years - 1);
        double[] positive = Arrays.stream(losses).filter(loss -> loss > 0).toArray();
        Ranked ranked = new Ranked(positive, positive.length, years);
        return new LossPicture(
                years,
                seed,
                RiskModel.expectedLoss(risk, set),
                StrictMath.sqrt(variance / years),
                band(risk, set, seed),
                YearlyLoss.of(ranked, mean),
                curve(ranked),
                expectedCare(risk, set),
                byScenario(risk, set),
                scenarios);
    }

    private static List<CurvePoint> curve(Ranked losses) {
        double[] euros = losses.exceededWith(EXCEEDANCE);
        return IntStream.range(0, euros.length)
                .mapToObj(i -> new CurvePoint(euros[i], EXCEEDANCE[i]))
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
            double mean = RiskModel.expectedEvents(scenario.scenario(), scenario.ratePerYear(), risk.assumptions());
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
