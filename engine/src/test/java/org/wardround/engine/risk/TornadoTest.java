package org.wardround.engine.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.wardround.engine.risk.RiskFixture.effect;
import static org.wardround.engine.risk.RiskFixture.offer;
import static org.wardround.engine.risk.RiskFixture.risk;
import static org.wardround.engine.risk.RiskFixture.scenario;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wardround.engine.kernel.Estimate;
import org.wardround.engine.kernel.Interval;
import org.wardround.engine.solution.Effect;
import org.wardround.engine.solution.Lever;

class TornadoTest {
    private static final RiskAssumptions WITH_CARE =
            new RiskAssumptions(0.5, 1000, 100, 300, 1.6, 1e6, RiskFixture.SOURCE);
    private static final Driver LEGACY =
            new Driver(DriverMeasure.LEGACY, new Estimate(1.2, 2, 4), 0.1, RiskFixture.SOURCE);

    private static Swing of(List<Swing> swings, Unknown input) {
        return swings.stream()
                .filter(swing -> swing.input().equals(input))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theEndsOfARateAndOfMoneyAreThoseOfTheirIntervals() {
        Risk risk = risk(
                WITH_CARE,
                List.of(
                        scenario("a", RateLaw.POISSON, new Interval(0.1, 0.9), new Interval(1e4, 1e6), List.of()),
                        scenario("b", RateLaw.POISSON, new Interval(0.2, 0.2), new Interval(5e4, 5e4), List.of())));
        List<Swing> swings = Tornado.of(risk, Set.of());
        ScenarioRisk a = risk.scenarios().getFirst();
        double b = risk.scenarios().getLast().expectedLoss().value();
        double events = new Lognormal(Math.log(0.3), Math.log(3) / Lognormal.Z95).mean();
        Swing rate = of(swings, new Unknown.EventsOf("a"));
        assertThat(rate.atLow()).isCloseTo(b + a.expectedLoss().value() * 0.1 / events, within(1.0));
        assertThat(rate.atHigh()).isCloseTo(b + a.expectedLoss().value() * 0.9 / events, within(1.0));
        Swing money = of(swings, new Unknown.MoneyOf("a"));
        assertThat(money.atHigh()).isCloseTo(b + a.expectedCareValue().value() + events * 1e6, within(1.0));
        // what is known exactly swings nothing
        assertThat(swings.stream().map(Swing::input))
                .doesNotContain(new Unknown.EventsOf("b"), new Unknown.MoneyOf("b"), new Unknown.BadYears());
        assertThat(swings)
                .isSortedAccordingTo(Comparator.comparingDouble(Swing::size).reversed());
    }

    @Test
    void aDriverMovesAsFarAsItsShareGoes() {
        Risk risk = risk(
                WITH_CARE,
                List.of(scenario(
                        "a", RateLaw.POISSON, new Interval(0.1, 0.9), new Interval(1e4, 1e6), List.of(LEGACY))));
        double now = risk.expectedLoss().value();
        Swing swing = of(Tornado.of(risk, Set.of()), new Unknown.StrengthOfDriver("a", DriverMeasure.LEGACY));
        double exponent = (RiskFixture.FACTS.legacyShare() - 0.1) / 0.9;
        assertThat(swing.atLow()).isCloseTo(now * Math.pow(1.2 / 2, exponent), within(1.0));
        assertThat(swing.atHigh()).isCloseTo(now * Math.pow(4 / 2.0, exponent), within(1.0));
    }

    @Test
    void aSolutionIsOneInputWhetherItIsInPlaceOrPlanned() {
        Effect wide = new Effect("a", Lever.RATE, new Estimate(0.2, 0.5, 0.8), RiskFixture.SOURCE);
        Scenario plain = scenario("a", RateLaw.POISSON, new Interval(0.1, 0.9), new Interval(1e4, 1e6), List.of());
        Risk risk = risk(
                WITH_CARE,
                List.of(RiskFixture.withTypical(plain, Map.of("S1", 0.5))),
                offer("S1", 0.25, wide),
                offer("S2", 0, effect("a", Lever.RATE, 0.5)));
        double now = risk.expectedLoss().value();
        Swing alone = of(Tornado.of(risk, Set.of("S2")), new Unknown.StrengthOfSolution("S1"));
        // a quarter less than typical is in place: a weak effect makes that harmless
        assertThat(alone.atLow()).isCloseTo(now * Math.sqrt(0.5) * Math.pow(0.8 / 0.5, -0.125), within(1.0));
        Swing planned = of(Tornado.of(risk, Set.of("S1")), new Unknown.StrengthOfSolution("S1"));
        assertThat(planned.atHigh()).isCloseTo(now * Math.pow(0.2 / 0.5, -0.125) * Math.pow(0.2, 0.375), within(1.0));
    }

    @Test
    void badYearsMoveOnlyWhatComesOnceAtMost() {
        Risk risk = risk(
                WITH_CARE,
                List.of(scenario("a", RateLaw.BERNOULLI, new Interval(0.7, 0.9), new Interval(1e5, 1e6), List.of())));
        Swing swing = of(Tornado.of(risk, Set.of()), new Unknown.BadYears());
        assertThat(swing.atHigh()).isLessThan(risk.expectedLoss().value());
        assertThat(swing.atLow()).isGreaterThan(risk.expectedLoss().value());
    }
}
