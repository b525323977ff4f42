package org.wardround.engine.risk;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
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
     * Simulates the same years with several sets of solutions. Memory grows with scenarios, sets and threads, not with years.
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
        List<ScenarioYears> scenarios = risk.scenarios().stream()
                .map(scenario -> ScenarioYears.of(
                        scenario,
                        risk.assumptions(),
                        sets.stream().map(set -> Reduced.by(scenario, set)).toList()))
                .toList();
        Queue<Tally> idle = new ConcurrentLinkedQueue<>();
        List<Block> blocks = IntStream.range(0, BLOCKS)
                .parallel()
                .mapToObj(number -> {
                    Tally tally = idle.poll();
                    Tally counts = tally == null ? new Tally(scenarios.size(), sets.size()) : tally;
                    long here = (long) years * (number + 1) / BLOCKS - (long) years * number / BLOCKS;
                    double spread = risk.assumptions().shockSpread();
                    Block block = new Block(scenarios, spread, sets.size(), here, seed, number).run(counts);
                    idle.add(counts);
                    return block;
                })
                .toList();
        Tally counts = new Tally(scenarios.size(), sets.size());
        idle.forEach(counts::add);
        return IntStream.range(0, sets.size())
                .parallel()
                .mapToObj(set -> picture(risk, sets.get(set), set, years, seed, blocks, counts))
                .toList();
    }

    private static LossPicture picture(
            Risk risk, Set<String> solutions, int set, int years, long seed, List<Block> blocks, Tally counts) {
        Years all = new Years();
        blocks.forEach(block -> all.add(block.all(set)));
        SortedMap<String, YearlyLoss> scenarios = new TreeMap<>();
        for (int scenario = 0; scenario < risk.scenarios().size(); scenario++) {
            int number = scenario;
            double mean =
                    blocks.stream().mapToDouble(block -> block.sum(number, set)).sum() / years;
            scenarios.put(
                    risk.scenarios().get(scenario).scenario().id(),
                    YearlyLoss.of(counts.scenario(scenario, set), years, mean));
        }
        return new LossPicture(
                years,
                seed,
                RiskModel.expectedLoss(risk, solutions),
                all.standardError(),
                band(risk, solutions, seed),
                YearlyLoss.of(counts.all(set), years, all.mean()),
                curve(counts.all(set), years),
                expectedCare(risk, solutions),
                byScenario(risk, solutions),
                scenarios);
    }

    private static List<CurvePoint> curve(Histogram losses, int years) {
        double[] euros = losses.exceededWith(years, EXCEEDANCE);
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
        for (Terms terms : Terms.all(risk)) {
            ScenarioRisk scenario = terms.risk();
            Draws draws = Draws.of(seed, "band/" + terms.id(), 0);
            for (int draw = 0; draw < BAND_DRAWS; draw++) {
                double events = terms.eventsAt(terms.rate().at(draws.normal()));
                int here = draw;
                Reduced left =
                        Reduced.by(scenario, solutionsInPlace, id -> Objects.requireNonNull(strengths.get(id))[here]);
                expected[draw] += scenario.expectedLoss().value() * events * left.total();
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
