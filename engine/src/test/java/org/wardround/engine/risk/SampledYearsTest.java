package org.wardround.engine.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardround.engine.risk.RiskFixture.risk;
import static org.wardround.engine.risk.RiskFixture.scenario;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wardround.engine.kernel.Interval;

class SampledYearsTest {
    private static final int YEARS = 100_000;
    private static final Risk RISK = risk(
            RiskFixture.MONEY_ALONE,
            List.of(
                    scenario("a", RateLaw.POISSON, new Interval(4, 9), new Interval(1e4, 1e5), List.of()),
                    scenario("b", RateLaw.BERNOULLI, new Interval(0.01, 0.2), new Interval(1e5, 1e6), List.of())));

    @Test
    void eachScenarioLosesOnAverageWhatTheFormulaSays() {
        double[][] years = SampledYears.of(RISK, YEARS, 3);

        for (int k = 0; k < 2; k++) {
            int scenario = k;
            double expected = RISK.scenarios().get(k).expectedLoss().value();
            double[] losses =
                    Arrays.stream(years).mapToDouble(year -> year[scenario]).toArray();
            double mean = Arrays.stream(losses).average().orElseThrow();
            double variance = Arrays.stream(losses)
                            .map(loss -> (loss - mean) * (loss - mean))
                            .sum()
                    / (YEARS - 1);
            assertThat(Math.abs(mean - expected)).isLessThan(3 * Math.sqrt(variance / YEARS));
        }
    }

    @Test
    void theSameSeedGivesTheSameYearsAndAnotherOneOthers() {
        assertThat(SampledYears.of(RISK, 3_000, 3)).isDeepEqualTo(SampledYears.of(RISK, 3_000, 3));
        assertThat(SampledYears.of(RISK, 3_000, 4)[2_500]).isNotEqualTo(SampledYears.of(RISK, 3_000, 3)[2_500]);
    }
}
