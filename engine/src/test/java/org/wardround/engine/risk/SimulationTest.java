package org.wardround.engine.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.wardround.engine.risk.RiskFixture.effect;
import static org.wardround.engine.risk.RiskFixture.offer;
import static org.wardround.engine.risk.RiskFixture.risk;
import static org.wardround.engine.risk.RiskFixture.scenario;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardround.engine.kernel.Interval;
import org.wardround.engine.solution.Lever;

class SimulationTest {
    private static final int YEARS = 1_000_000;
    private static final Risk TWO_SCENARIOS = risk(
            RiskFixture.MONEY_ALONE,
            List.of(
                    scenario("a", RateLaw.POISSON, new Interval(0.05, 0.5), new Interval(1e4, 1e6), List.of()),
                    scenario("b", RateLaw.BERNOULLI, new Interval(0.01, 0.2), new Interval(1e5, 3e6), List.of())),
            offer("A", 0, effect("a", Lever.RATE, 0.5)),
            offer("B", 0, effect("a", Lever.IMPACT, 0.5), effect("b", Lever.RATE, 0.3)));

    @ParameterizedTest
    @CsvSource({
        // closed forms for a Bernoulli rate and a lognormal loss: p, quantiles, VaR 95 %, VaR 99 %
        "0.1, 100000, 1000000, 316227.77, 775468.24",
        "0.4, 10000, 100000, 70742.66, 124677.12"
    })
    void valueAtRiskAgreesWithTheClosedForm(double p, double low, double high, double var95, double var99) {
        Risk risk = risk(
                RiskFixture.MONEY_ALONE,
                List.of(scenario("s", RateLaw.BERNOULLI, new Interval(p, p), new Interval(low, high), List.of())));
        LossPicture picture = Simulation.of(risk, Set.of(), YEARS, 7);
        // three standard errors of a quantile at a million years: below 1.2 % for these two
        assertThat(picture.yearly().loss1in20() / var95).isCloseTo(1, within(0.012));
        assertThat(picture.yearly().loss1in100() / var99).isCloseTo(1, within(0.012));
        assertThat(picture.yearly().noLossYears()).isCloseTo(1 - p, within(3 * Math.sqrt(p * (1 - p) / YEARS)));
    }

    @Test
    void theSimulatedMeanLiesWithinThreeStandardErrorsOfTheFormula() {
        for (Set<String> inPlace : List.of(Set.<String>of(), Set.of("A"), Set.of("A", "B"))) {
            LossPicture picture = Simulation.of(TWO_SCENARIOS, inPlace, YEARS, 1);
            assertThat(Math.abs(picture.yearly().simulatedMean() - picture.mean()))
                    .isLessThan(3 * picture.standardError());
        }
    }

    @Test
    void theSameSeedGivesTheSameBitsOnOneThreadAndOnEight() throws ExecutionException, InterruptedException {
        LossPicture one = inPoolOf(1);
        LossPicture eight = inPoolOf(8);
        assertThat(eight).isEqualTo(one);
        assertThat(Simulation.of(TWO_SCENARIOS, Set.of("A"), 50_000, 4)).isNotEqualTo(one);
    }

    private static LossPicture inPoolOf(int threads) throws ExecutionException, InterruptedException {
        try (ForkJoinPool pool = new ForkJoinPool(threads)) {
            return pool.submit(() -> Simulation.of(TWO_SCENARIOS, Set.of("A"), 50_000, 3))
                    .get();
        }
    }

    @Test
    void aSolutionNeverMakesAnyPartOfTheCurveWorse() {
        LossPicture before = Simulation.of(TWO_SCENARIOS, Set.of(), 100_000, 5);
        LossPicture after = Simulation.of(TWO_SCENARIOS, Set.of("B"), 100_000, 5);
        assertThat(after.yearly().loss1in20())
                .isLessThanOrEqualTo(before.yearly().loss1in20());
        assertThat(after.yearly().loss1in100())
                .isLessThanOrEqualTo(before.yearly().loss1in100());
        assertThat(after.yearly().shortfall95()).isLessThan(before.yearly().shortfall95());
        assertThat(after.expectedBand().p90()).isLessThan(before.expectedBand().p90());
        assertThat(after.yearly().noLossYears()).isGreaterThan(before.yearly().noLossYears());
    }

    @Test
    void theCurveRisesAndTheBandIsOrdered() {
        LossPicture picture = Simulation.of(TWO_SCENARIOS, Set.of(), 100_000, 5);
        assertThat(picture.curve()).isSortedAccordingTo(java.util.Comparator.comparingDouble(CurvePoint::euros));
        assertThat(picture.expectedBand().p10())
                .isLessThan(picture.expectedBand().p50());
        assertThat(picture.expectedBand().p50())
                .isLessThan(picture.expectedBand().p90());
        assertThat(picture.yearly().shortfall95())
                .isGreaterThan(picture.yearly().loss1in20());
    }

    @Test
    void severalSetsOfSolutionsSeeTheSameYearsAsEachAlone() {
        List<Set<String>> sets = List.of(Set.of(), Set.of("A"), Set.of("A", "B"));
        List<LossPicture> together = Simulation.all(TWO_SCENARIOS, sets, 20_000, 9);
        for (int i = 0; i < sets.size(); i++) {
            assertThat(together.get(i)).isEqualTo(Simulation.of(TWO_SCENARIOS, sets.get(i), 20_000, 9));
        }
    }

    @Test
    void theScenariosAddUpToTheWhole() {
        LossPicture picture = Simulation.of(TWO_SCENARIOS, Set.of("A"), 100_000, 5);
        double sum = picture.yearlyByScenario().values().stream()
                .mapToDouble(YearlyLoss::simulatedMean)
                .sum();
        assertThat(sum)
                .isCloseTo(
                        picture.yearly().simulatedMean(),
                        within(1e-9 * picture.yearly().simulatedMean()));
        assertThat(picture.yearlyByScenario()).containsOnlyKeys("a", "b");
        assertThat(picture.yearlyByScenario().get("b").noLossYears())
                .isGreaterThan(picture.yearly().noLossYears());
    }

    @Test
    void badYearsForAllLeaveTheMeanAndMakeTheWorstYearsWorse() {
        RiskAssumptions shared = new RiskAssumptions(0.5, 0, 0, 0, 4, 1e6, RiskFixture.SOURCE);
        List<Scenario> many = IntStream.range(0, 10)
                .mapToObj(i ->
                        scenario("s" + i, RateLaw.POISSON, new Interval(0.2, 0.2), new Interval(1e5, 2e5), List.of()))
                .toList();
        LossPicture alone = Simulation.of(risk(RiskFixture.MONEY_ALONE, many), Set.of(), YEARS, 2);
        LossPicture together = Simulation.of(risk(shared, many), Set.of(), YEARS, 2);
        assertThat(together.mean()).isCloseTo(alone.mean(), within(1e-9 * alone.mean()));
        assertThat(Math.abs(together.yearly().simulatedMean() - together.mean()))
                .isLessThan(3 * together.standardError());
        assertThat(together.yearly().loss1in100())
                .isGreaterThan(1.3 * alone.yearly().loss1in100());
        assertThat(together.yearly().noLossYears()).isGreaterThan(alone.yearly().noLossYears());
    }
}
