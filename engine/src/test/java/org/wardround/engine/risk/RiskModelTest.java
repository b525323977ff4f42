package org.wardround.engine.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.wardround.engine.risk.RiskFixture.effect;
import static org.wardround.engine.risk.RiskFixture.offer;
import static org.wardround.engine.risk.RiskFixture.risk;
import static org.wardround.engine.risk.RiskFixture.scenario;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardround.engine.kernel.Estimate;
import org.wardround.engine.kernel.Interval;
import org.wardround.engine.solution.Lever;

class RiskModelTest {
    private static final Interval ONCE_IN_TEN_YEARS = new Interval(0.1, 0.1);

    private static Scenario plain(List<Driver> drivers) {
        return scenario("s", RateLaw.POISSON, ONCE_IN_TEN_YEARS, new Interval(1e6, 1e6), drivers);
    }

    @ParameterizedTest
    @CsvSource({
        // riskquant's published figures: rate, 5 % and 95 % quantile, expected loss
        "0.10, 100000, 1000000, 40400.128269457266",
        "0.1, 1, 10, 0.4040012826945718",
        "3.0, 1, 10, 12.120038480837177",
        "0.10, 10000000, 1000000000, 26639800.977",
        "0.05, 5000000, 50000000, 1010003.207"
    })
    void theExpectedLossAgreesWithRiskquant(double rate, double low, double high, double expected) {
        double computed = rate * Lognormal.of(new Interval(low, high)).mean();
        assertThat(computed / expected).isCloseTo(1, within(1e-9));
    }

    @Test
    void aDriverAtItsTypicalShareLeavesTheRateAsPublished() {
        Driver legacy = new Driver(DriverMeasure.LEGACY, Estimate.exactly(3), 0.2, RiskFixture.SOURCE);
        Risk risk = risk(RiskFixture.MONEY_ALONE, List.of(plain(List.of(legacy))));
        assertThat(risk.expectedLoss().value()).isCloseTo(1e5, within(0.01));
    }

    @Test
    void aDriverAboveItsTypicalShareRaisesTheRateByTheWrittenRule() {
        // share 0.5, typical 0.2, factor 3: 3 ^ (0.3 / 0.8)
        Driver access = new Driver(DriverMeasure.OPEN_REMOTE_ACCESS, Estimate.exactly(3), 0.2, RiskFixture.SOURCE);
        Risk risk = risk(RiskFixture.MONEY_ALONE, List.of(plain(List.of(access))));
        assertThat(risk.expectedLoss().value()).isCloseTo(1e5 * Math.pow(3, 0.375), within(0.01));
        assertThat(risk.scenarios().getFirst().factors()).extracting(Factor::id).containsExactly("OPEN_REMOTE_ACCESS");
    }

    @Test
    void whatEveryTypicalHospitalHasChangesNothing() {
        Scenario typical = RiskFixture.withTypical(plain(List.of()), Map.of("S7", 0.6));
        Risk risk = risk(RiskFixture.MONEY_ALONE, List.of(typical), offer("S7", 0.6, effect("s", Lever.IMPACT, 0.25)));
        assertThat(risk.expectedLoss().value()).isCloseTo(1e5, within(0.01));
        assertThat(risk.scenarios().getFirst().factors()).isEmpty();
    }

    @Test
    void whatATypicalHospitalHasAndThisOneLacksRaisesTheLoss() {
        Scenario typical = RiskFixture.withTypical(plain(List.of()), Map.of("S7", 0.6));
        Risk risk = risk(RiskFixture.MONEY_ALONE, List.of(typical), offer("S7", 0, effect("s", Lever.IMPACT, 0.25)));
        // shrink 0.5: 0.25 ^ (-0.6 x 0.5)
        assertThat(risk.expectedLoss().value()).isCloseTo(1e5 * Math.pow(0.25, -0.3), within(0.01));
    }

    @Test
    void overlappingSolutionsNeverGoBelowTheFloor() {
        Risk risk = risk(
                RiskFixture.MONEY_ALONE,
                List.of(plain(List.of())),
                offer("A", 0, effect("s", Lever.RATE, 0.01)),
                offer("B", 0, effect("s", Lever.IMPACT, 0.01)));
        assertThat(RiskModel.expectedLoss(risk, Set.of("A"))).isCloseTo(1e5 * 0.1, within(0.01));
        assertThat(RiskModel.expectedLoss(risk, Set.of("A", "B"))).isCloseTo(1e5 * 0.1, within(0.01));
    }

    @Test
    void halfOfASolutionInPlaceLeavesHalfOfItsEffect() {
        Risk risk = risk(
                RiskFixture.MONEY_ALONE, List.of(plain(List.of())), offer("A", 0.5, effect("s", Lever.RATE, 0.64)));
        double now = 1e5 * Math.pow(0.64, 0.25);
        assertThat(risk.expectedLoss().value()).isCloseTo(now, within(0.01));
        assertThat(RiskModel.expectedLoss(risk, Set.of("A"))).isCloseTo(now * Math.pow(0.64, 0.25), within(0.01));
    }

    @Test
    void lostCareFollowsFromDaysOfNormalActivity() {
        RiskAssumptions valued = new RiskAssumptions(0.5, 1000, 100, 10, 1, 1e6, RiskFixture.SOURCE);
        Risk risk = risk(valued, List.of(plain(List.of())));
        // 0.1 events x 2 days: 10 operations a day at 50 %, 200 visits at 40 %, 100 bed-days at 10 %
        Care care = risk.scenarios().getFirst().expectedCare();
        assertThat(care.operations()).isCloseTo(1, within(1e-9));
        assertThat(care.visits()).isCloseTo(16, within(1e-9));
        assertThat(care.bedDays()).isCloseTo(2, within(1e-9));
        assertThat(risk.scenarios().getFirst().expectedCareValue().value()).isCloseTo(1000 + 1600 + 20, within(0.01));
    }

    @Test
    void anotherScenarioMovesNothingElse() {
        Scenario other = scenario("t", RateLaw.POISSON, ONCE_IN_TEN_YEARS, new Interval(5e5, 5e5), List.of());
        Risk one = risk(RiskFixture.MONEY_ALONE, List.of(plain(List.of())));
        Risk two = risk(RiskFixture.MONEY_ALONE, List.of(plain(List.of()), other));
        assertThat(two.scenarios().getFirst()).isEqualTo(one.scenarios().getFirst());
        assertThat(two.expectedLoss().value()).isCloseTo(1.5e5, within(0.01));
    }
}
