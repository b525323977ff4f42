package org.wardround.engine.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ExpTest {
    @Test
    void itAgreesWithStrictMathToTheLastBitsOverTheWholeRange() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 1_000_000; i++) {
            double x = random.nextDouble(-689, 689);
            assertThat(Exp.of(x) / StrictMath.exp(x)).as("exp(%s)", x).isCloseTo(1, within(5e-16));
        }
    }

    @Test
    void whatADoubleCannotHoldIsAsInStrictMath() {
        assertThat(Exp.of(0)).isEqualTo(1);
        assertThat(Exp.of(710)).isInfinite();
        assertThat(Exp.of(-746)).isZero();
        assertThat(Exp.of(-740)).isEqualTo(StrictMath.exp(-740));
        assertThat(Exp.of(Double.NEGATIVE_INFINITY)).isZero();
        assertThat(Exp.of(Double.NaN)).isNaN();
    }
}
