package org.wardround.optimizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardround.engine.portfolio.Aim;
import org.wardround.engine.portfolio.Judge;
import org.wardround.engine.portfolio.Limit;
import org.wardround.engine.portfolio.Link;
import org.wardround.engine.portfolio.Measure;
import org.wardround.engine.portfolio.Portfolio;
import org.wardround.engine.portfolio.Threat;

class PortfolioSolverTest {
    private static final Settings SETTINGS = new Settings(1e-9, 1_000_000, Duration.ofMinutes(2));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24})
    void itFindsWhatTryingAllChoicesFinds(long seed) {
        Portfolio problem = random(new SplittableRandom(seed));
        Optional<Double> best = best(problem);
        PortfolioSolver.Found found = new PortfolioSolver(problem).solve(SETTINGS);

        assertThat(found.any()).isEqualTo(best.isPresent());
        assertThat(found.end()).isInstanceOf(ExactSolver.End.Done.class);
        best.ifPresent(optimum -> {
            assertThat(found.objective()).isCloseTo(optimum, within(1e-8 * optimum));
            assertThat(found.bound()).isLessThanOrEqualTo(optimum * (1 + 1e-8));
            assertThat(new Judge(problem).broken(found.starts())).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void withoutTheSolverTheBoundHoldsToo(long seed) {
        Portfolio problem = random(new SplittableRandom(seed));
        Optional<Double> best = best(problem);
        PortfolioSolver.Found found =
                new PortfolioSolver(problem).solvePlainly(new Settings(1e-3, 100_000, SETTINGS.time()));

        assertThat(found.end()).isInstanceOf(ExactSolver.End.Broken.class);
        best.filter(optimum -> found.any()).ifPresent(optimum -> {
            assertThat(found.bound()).isLessThanOrEqualTo(optimum * (1 + 1e-8));
            assertThat(found.objective()).isGreaterThanOrEqualTo(optimum * (1 - 1e-9));
            assertThat(found.gap()).isLessThanOrEqualTo(problem.aim() == Aim.SUM ? 1.01e-3 : 1);
            assertThat(new Judge(problem).broken(found.starts())).isEmpty();
        });
    }

    private static Portfolio random(SplittableRandom random) {
        int periods = random.nextInt(1, 4);
        int measures = random.nextInt(2, 6);
        List<Threat> threats = new ArrayList<>();
        for (int k = 0; k < random.nextInt(1, 5); k++) {
            threats.add(new Threat("t" + k, random.nextDouble(1, 100), random.nextInt(3) == 0 ? 0.2 : 0));
        }
        List<Measure> chosen = new ArrayList<>();
        SortedMap<String, Limit.Use> money = new TreeMap<>();
        for (int i = 0; i < measures; i++) {
            SortedMap<String, Double> taken = new TreeMap<>();
            threats.forEach(threat -> {
                if (random.nextBoolean()) {
                    taken.put(threat.id(), random.nextDouble(0.05, 1.5));
                }
            });
            chosen.add(new Measure("m" + i, taken));
            money.put("m" + i, new Limit.Use(random.nextInt(1, 10), random.nextInt(0, 3)));
        }
        List<Double> cumulative = new ArrayList<>();
        double most = 0;
        for (int p = 0; p < periods; p++) {
            most += random.nextInt(0, 9);
            cumulative.add(most);
        }
        List<Link> links = new ArrayList<>();
        links.add(new Link.Requires("m0", "m1"));
        if (random.nextBoolean()) {
            links.add(new Link.AtMost(List.of("m0", "m" + (measures - 1)), 1));
        }
        if (random.nextInt(3) == 0) {
            links.add(new Link.InPlaceBy("m" + random.nextInt(measures), random.nextInt(periods)));
        }
        Aim aim = random.nextBoolean() ? Aim.SUM : Aim.WORST;
        return new Portfolio(
                "random",
                aim,
                periods,
                threats,
                chosen,
                List.of(new Limit("money", cumulative, random.nextInt(3) > 0, money)),
                links);
    }

    private static Optional<Double> best(Portfolio problem) {
        Judge judge = new Judge(problem);
        List<SortedMap<String, Integer>> all = new ArrayList<>();
        all.add(new TreeMap<>());
        for (Measure measure : problem.measures()) {
            for (SortedMap<String, Integer> starts : List.copyOf(all)) {
                for (int period = 0; period < problem.periods(); period++) {
                    SortedMap<String, Integer> more = new TreeMap<>(starts);
                    more.put(measure.id(), period);
                    all.add(more);
                }
            }
        }
        return all.stream()
                .filter(starts -> judge.broken(starts).isEmpty())
                .map(judge::objective)
                .min(Double::compare);
    }
}
