package org.wardround.engine.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wardround.engine.kernel.Interval;

/** What happens once a year at most, in years that may be bad for all at once. */
class RiskDrawsTest {
    private static final RiskAssumptions BAD_YEARS = new RiskAssumptions(0.5, 0, 0, 0, 2.5, 1e6, RiskFixture.SOURCE);

    private static Risk risk(Interval rate) {
        Scenario scenario =
                RiskFixture.scenario("often", RateLaw.BERNOULLI, rate, new Interval(1_000, 1_000), List.of());
        return RiskModel.of(List.of(scenario), BAD_YEARS, RiskFixture.hospital(), RiskFixture.FACTS, 0, List.of());
    }

    /** The mean of the smaller of 1 and rate x a lognormal shock of mean 1, summed up over its deviates. */
    private static double meanOnceAtMost(double rate, double spread) {
        double sum = 0;
        double step = 0.001;
        for (double z = -8; z < 8; z += step) {
            double density = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
            sum += density * step * Math.min(1, rate * Math.exp(spread * z - spread * spread / 2));
        }
        return sum;
    }

    @Test
    void aRateThatIsKnownLeavesNoBand() {
        Risk risk = risk(new Interval(0.9, 0.9));
        Band band = Simulation.all(risk, List.of(Set.of()), 1_000, 1).getFirst().expectedBand();

        double expected = risk.scenarios().getFirst().expectedLoss().value();
        assertThat(band.p10()).isCloseTo(expected, withinPercentage(1e-9));
        assertThat(band.p90()).isCloseTo(expected, withinPercentage(1e-9));
    }

    @Test
    void eachDrawOfARateIsAveragedOverTheYearsItMayMeet() {
        Risk risk = risk(new Interval(0.3, 1.5));
        ScenarioRisk scenario = risk.scenarios().getFirst();
        Lognormal rate = Lognormal.of(scenario.ratePerYear());
        double spread = BAD_YEARS.shockSpread();
        double all = RiskModel.expectedEvents(scenario.scenario(), scenario.ratePerYear(), BAD_YEARS);

        List<DrawnRisk> draws = RiskDraws.of(risk, RiskDraws.What.ALL, 20, 7);
        for (int draw = 0; draw < draws.size(); draw++) {
            double here = rate.at(Draws.of(7, "input/often", draw).normal());
            assertThat(draws.get(draw).loss().get("often"))
                    .isCloseTo(
                            scenario.expectedLoss().value() * meanOnceAtMost(here, spread) / all,
                            withinPercentage(0.01));
        }
    }
}
