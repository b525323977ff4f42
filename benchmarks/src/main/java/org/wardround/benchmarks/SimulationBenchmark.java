package org.wardround.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.SharedStateContinuousSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.wardround.engine.kernel.Estimate;
import org.wardround.engine.kernel.Euros;
import org.wardround.engine.kernel.Interval;
import org.wardround.engine.kernel.Source;
import org.wardround.engine.kernel.Text;
import org.wardround.engine.risk.Care;
import org.wardround.engine.risk.Impact;
import org.wardround.engine.risk.LossPicture;
import org.wardround.engine.risk.LostCare;
import org.wardround.engine.risk.Rate;
import org.wardround.engine.risk.RateLaw;
import org.wardround.engine.risk.Reduction;
import org.wardround.engine.risk.Risk;
import org.wardround.engine.risk.RiskAssumptions;
import org.wardround.engine.risk.Scenario;
import org.wardround.engine.risk.ScenarioRisk;
import org.wardround.engine.risk.Simulation;
import org.wardround.engine.risk.Typical;
import org.wardround.engine.solution.ScaleBy;
import org.wardround.engine.solution.Scaling;

/**
 * Simulated years: fifty scenarios with 25 events a year in all, with and without a set of solutions, bad years on, all
 * statistics for each scenario and for all; beside it the same loop that only draws the numbers.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class SimulationBenchmark {
    private static final int SCENARIOS = 50;
    private static final int EVENTS = 25;
    private static final int BLOCKS = 64;
    private static final Source SOURCE = Source.planningAssumption(2026);

    /** Simulated years. */
    @Param({"100000", "1000000"})
    public int years;

    private final Risk risk = risk();

    static Risk risk() {
        List<ScenarioRisk> scenarios = IntStream.range(0, SCENARIOS)
                .mapToObj(k -> scenario("scenario-" + k, 2.0 * EVENTS * (k + 1) / (SCENARIOS * (SCENARIOS + 1))))
                .toList();
        return new Risk(scenarios, new RiskAssumptions(0.5, 2000, 100, 300, 1.6, 1e6, SOURCE));
    }

    private static ScenarioRisk scenario(String id, double rate) {
        Scaling fixed = new Scaling(ScaleBy.FIXED, 1, 0);
        Interval perYear = new Interval(rate / 2, rate * 2);
        Interval euros = new Interval(3e4, 3e6);
        Interval days = new Interval(0.1, 20);
        Scenario scenario = new Scenario(
                id,
                Text.english(id),
                Text.english(id),
                new Rate(perYear, RateLaw.POISSON, fixed, SOURCE),
                new Impact(euros, fixed, SOURCE),
                new LostCare(days, 0.5, 0.5, 0.1, SOURCE),
                List.of(),
                new Typical(new TreeMap<>(), SOURCE),
                0.1);
        return new ScenarioRisk(
                scenario,
                perYear,
                euros,
                days,
                List.of(),
                Euros.of(rate * 8e5),
                new Care(1, 10, 5),
                Euros.of(1e4),
                0.1,
                new TreeMap<>(Map.of("solution", new Reduction(Estimate.exactly(0.3), Estimate.exactly(0.2)))));
    }

    /**
     * The simulation with all its statistics.
     *
     * @return what the years look like without and with the solutions
     */
    @Benchmark
    public List<LossPicture> simulate() {
        return Simulation.all(risk, List.of(Set.of(), Set.of("solution")), years, 1);
    }

    /**
     * The yardstick: a normal and a uniform number for each year and scenario, and the same for each event, added up on
     * the same number of threads.
     *
     * @return their sum
     */
    @Benchmark
    public double drawNumbersAlone() {
        return drawn(years);
    }

    static double drawn(int years) {
        return IntStream.range(0, BLOCKS)
                .parallel()
                .mapToDouble(block -> drawn(block, years))
                .sum();
    }

    private static double drawn(int block, int years) {
        UniformRandomProvider uniform = RandomSource.L64_X128_MIX.create(block);
        SharedStateContinuousSampler normal = ZigguratSampler.NormalizedGaussian.of(uniform);
        long pairs = (long) (SCENARIOS + EVENTS) * years / BLOCKS;
        double sum = 0;
        for (long draw = 0; draw < pairs; draw++) {
            sum += uniform.nextDouble() + normal.sample();
        }
        return sum;
    }
}
