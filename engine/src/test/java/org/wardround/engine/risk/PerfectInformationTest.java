package org.wardround.engine.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.wardround.engine.risk.RiskFixture.effect;
import static org.wardround.engine.risk.RiskFixture.offer;
import static org.wardround.engine.risk.RiskFixture.risk;
import static org.wardround.engine.risk.RiskFixture.scenario;

import java.util.List;
import java.util.Set;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.wardround.engine.kernel.Estimate;
import org.wardround.engine.kernel.Interval;
import org.wardround.engine.risk.Decision.Phase;
import org.wardround.engine.risk.Information.InputWorth;
import org.wardround.engine.solution.Effect;
import org.wardround.engine.solution.Lever;

class PerfectInformationTest {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final Decision NOTHING = new Decision("nothing", 0, List.of(new Phase(1, Set.of())));

    private static Decision buy(String solution, double euros) {
        return new Decision("buy " + solution, euros, List.of(new Phase(1, Set.of(solution))));
    }

    private static double worth(Information information, Unknown input) {
        return information.inputs().stream()
                .filter(one -> one.input().equals(input))
                .mapToDouble(one -> one.worth().euros())
                .sum();
    }

    /** Expected gain of buying where half of a lognormal loss is more than the price: in closed form. */
    private static double closedForm(Lognormal loss, double price) {
        double d = (Math.log(loss.mean() / 2 / price) + loss.sigma() * loss.sigma() / 2) / loss.sigma();
        double informed = loss.mean() / 2 * NORMAL.cumulativeProbability(d)
                - price * NORMAL.cumulativeProbability(d - loss.sigma());
        return informed - Math.max(0, loss.mean() / 2 - price);
    }

    @Test
    void oneUnknownRateIsWorthWhatTheClosedFormSays() {
        // shrink is a half: a factor of 1/4 leaves a half
        Risk risk = risk(
                RiskFixture.MONEY_ALONE,
                List.of(scenario("a", RateLaw.POISSON, new Interval(0.1, 0.9), new Interval(1e5, 1e5), List.of())),
                offer("S", 0, effect("a", Lever.RATE, 0.25)));
        Lognormal loss = Lognormal.of(new Interval(1e4, 9e4));
        for (double price : new double[] {8_000, 20_000, 60_000}) {
            Information information = PerfectInformation.of(risk, List.of(NOTHING, buy("S", price)), 1);
            double exact = closedForm(loss, price);
            assertThat(worth(information, new Unknown.EventsOf("a"))).isCloseTo(exact, within(0.01 * exact + 1));
            assertThat(information.all().euros())
                    .isCloseTo(exact, within(3 * information.all().standardError()));
            assertThat(information.best()).isEqualTo(loss.mean() / 2 > price ? "buy S" : "nothing");
        }
    }

    @Test
    void noInputIsWorthMoreThanAllOfThem() {
        Effect wide = new Effect("a", Lever.RATE, new Estimate(0.05, 0.25, 0.9), RiskFixture.SOURCE);
        Driver legacy = new Driver(DriverMeasure.LEGACY, new Estimate(1, 2, 6), 0.1, RiskFixture.SOURCE);
        Risk risk = risk(
                new RiskAssumptions(0.5, 1000, 100, 300, 1.6, 1e6, RiskFixture.SOURCE),
                List.of(
                        scenario("a", RateLaw.POISSON, new Interval(0.1, 0.9), new Interval(2e4, 4e5), List.of(legacy)),
                        scenario("b", RateLaw.BERNOULLI, new Interval(0.1, 0.5), new Interval(1e5, 4e5), List.of())),
                offer("S", 0, wide),
                offer("T", 0, effect("b", Lever.IMPACT, 0.2)));
        List<Decision> decisions = List.of(NOTHING, buy("S", 30_000), buy("T", 40_000));
        Information information = PerfectInformation.of(risk, decisions, 1);
        assertThat(information.inputs())
                .extracting(InputWorth::input)
                .contains(new Unknown.EventsOf("a"), new Unknown.MoneyOf("a"), new Unknown.StrengthOfSolution("S"));
        assertThat(information.inputs())
                .allSatisfy(one -> assertThat(one.worth().euros())
                        .isBetween(0.0, information.all().euros()));
        assertThat(PerfectInformation.of(risk, decisions, 1)).isEqualTo(information);
        double other = PerfectInformation.of(risk, decisions, 2).all().euros();
        assertThat(other)
                .isCloseTo(
                        information.all().euros(), within(5 * information.all().standardError()));
    }

    @Test
    void theStrengthOfASolutionIsWorthWhatNestedDrawsSay() {
        Effect wide = new Effect("a", Lever.RATE, new Estimate(0.05, 0.25, 0.9), RiskFixture.SOURCE);
        Risk risk = risk(
                RiskFixture.MONEY_ALONE,
                List.of(scenario("a", RateLaw.POISSON, new Interval(0.5, 0.5), new Interval(1e5, 1e5), List.of())),
                offer("S", 0, wide));
        double price = 25_000;
        double informed = 0;
        double mean = 0;
        int places = 1_000;
        for (int place = 0; place < places; place++) {
            double at = (place + 0.5) / places;
            double left = Reduced.by(risk.scenarios().getFirst(), Set.of("S"), id -> at)
                    .total();
            informed += Math.min(50_000, price + 50_000 * left) / places;
            mean += (price + 50_000 * left) / places;
        }
        double exact = Math.min(50_000, mean) - informed;
        Information information = PerfectInformation.of(risk, List.of(NOTHING, buy("S", price)), 1);
        assertThat(exact).isPositive();
        assertThat(worth(information, new Unknown.StrengthOfSolution("S"))).isCloseTo(exact, within(0.1 * exact));
    }

    @Test
    void knowledgeThatChangesNothingIsWorthNothing() {
        Risk risk = risk(
                RiskFixture.MONEY_ALONE,
                List.of(scenario("a", RateLaw.POISSON, new Interval(0.4, 0.6), new Interval(1e5, 1e5), List.of())),
                offer("S", 0, effect("a", Lever.RATE, 0.25)));
        assertThat(PerfectInformation.of(risk, List.of(NOTHING, buy("S", 1)), 1).inputs())
                .isEmpty();
        assertThat(PerfectInformation.of(risk, List.of(NOTHING), 1)).isEqualTo(Information.none());
    }
}
