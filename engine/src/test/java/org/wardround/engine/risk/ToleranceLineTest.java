package org.wardround.engine.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wardround.engine.inventory.Tolerance;
import org.wardround.engine.kernel.Euros;

class ToleranceLineTest {
    private static final ToleranceLine LINE = new ToleranceLine(new Tolerance.Line(
            new Tolerance.Anchor(20, Euros.of(1_500_000)), new Tolerance.Anchor(100, Euros.of(6_000_000))));

    @Test
    void theLineGoesThroughBothAnchors() {
        assertThat(LINE.loss(0.05)).isCloseTo(1_500_000, within(1e-3));
        assertThat(LINE.loss(0.01)).isCloseTo(6_000_000, within(1e-2));
        assertThat(LINE.probability(1_500_000)).isCloseTo(0.05, within(1e-12));
        assertThat(LINE.probability(6_000_000)).isCloseTo(0.01, within(1e-12));
    }

    /** Worked out apart: z = 1.644853627 and 2.326347874, sigma = ln 4 / 0.681494247 = 2.034198, z at 0.5 is 0. */
    @Test
    void betweenAndBeyondItIsLognormal() {
        double sigma = Math.log(4) / (2.326347874040841 - 1.6448536269514722);
        assertThat(LINE.loss(0.5)).isCloseTo(1_500_000 * Math.exp(-sigma * 1.6448536269514722), within(1e-3));
        assertThat(LINE.loss(0.001))
                .isCloseTo(6_000_000 * Math.exp(sigma * (3.090232306167813 - 2.326347874040841)), within(1.0));
    }

    @Test
    void itsPointsFallAsTheLossRises() {
        assertThat(LINE.points(0.7, 0.001))
                .hasSize(61)
                .isSortedAccordingTo((one, other) -> Double.compare(one.euros(), other.euros()))
                .allSatisfy(point ->
                        assertThat(LINE.probability(point.euros())).isCloseTo(point.probability(), within(1e-9)));
    }
}
