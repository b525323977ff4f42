package org.wardround.conformance.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardround.engine.risk.LossPicture;
import org.wardround.engine.risk.PlainScenario;
import org.wardround.engine.risk.RateLaw;
import org.wardround.testkit.Repository;

/** Our figures beside published ones; all of them stand in docs/risk-figures.md. */
class RiskFiguresTest {
    @Test
    void everyFigureLiesWhereItShould() throws IOException {
        List<Beside> figures = Stream.of(
                        Riskquant.figures(),
                        ClosedForms.figures(),
                        Oracle.figures(),
                        Pyfair.figures(),
                        Evaluator.figures())
                .flatMap(List::stream)
                .toList();
        assertThat(figures)
                .allSatisfy(figure -> assertThat(figure.distance())
                        .as(figure + ": " + figure.published() + " and " + figure.ours())
                        .isLessThanOrEqualTo(figure.allowed()));
        FiguresPage.check(Repository.path("docs/risk-figures.md"), figures);
    }

    @ParameterizedTest
    @CsvSource({
        // probability in a middling year, bad year: the mean of the smaller of 1 and the shocked probability
        "0.1, 1.6",
        "0.4, 2",
        "0.8, 4",
        "1, 10"
    })
    void theMeanWithACommonShockIsTheIntegral(double p, double badYear) {
        double spread = Math.log(badYear) / LognormalLoss.NORMAL.inverseCumulativeProbability(0.95);
        double events = 0;
        double step = 1e-4;
        for (double z = -8; z < 8; z += step) {
            double middle = z + step / 2;
            double shocked = p * Math.exp(spread * middle - spread * spread / 2);
            events += Math.min(1, shocked) * LognormalLoss.NORMAL.density(middle) * step;
        }
        PlainScenario scenario = Simulated.scenario("s", RateLaw.BERNOULLI, p, 1e4, 1e5);
        double mean = events * LognormalLoss.of(1e4, 1e5).moment(1);
        assertThat(scenario.expectedLoss(badYear, Set.of())).isCloseTo(mean, within(1e-7 * mean));
        LossPicture years = Simulated.years(List.of(scenario), badYear);
        assertThat(years.yearly().simulatedMean()).isCloseTo(mean, within(3 * years.standardError()));
    }

    @Test
    void theSameSeedGivesTheSameBitsOnOneThreadAndOnEight() throws ExecutionException, InterruptedException {
        assertThat(inPoolOf(8)).isEqualTo(inPoolOf(1));
    }

    private static LossPicture inPoolOf(int threads) throws ExecutionException, InterruptedException {
        List<PlainScenario> scenarios = List.of(
                Simulated.scenario("a", RateLaw.POISSON, 2, 1e4, 1e5),
                Simulated.scenario("b", RateLaw.BERNOULLI, 0.2, 1e5, 1e7));
        try (ForkJoinPool pool = new ForkJoinPool(threads)) {
            return pool.submit(() -> Simulated.years(scenarios, 1.6)).get();
        }
    }
}
