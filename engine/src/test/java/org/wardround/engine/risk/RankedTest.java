package org.wardround.engine.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class RankedTest {
    @RepeatedTest(50)
    void itSaysWhatTheSortedValuesSay(RepetitionInfo repetition) {
        SplittableRandom random = new SplittableRandom(repetition.getCurrentRepetition());
        int all = random.nextInt(1, 3_000);
        int count = random.nextInt(0, all + 1);
        double[] positive = new double[all];
        boolean equal = random.nextBoolean();
        for (int i = 0; i < count; i++) {
            positive[i] = equal ? random.nextInt(1, 4) : Math.exp(random.nextDouble(-5, 25));
        }
        double[] rising = positive.clone();
        Arrays.sort(rising);
        double[] shares = {0.9, 0.5, 0.1, 0.05, 0.013, 0.01, 0.001};
        Ranked ranked = new Ranked(positive, count, all);

        double[] exceeded = ranked.exceededWith(shares);
        for (int i = 0; i < shares.length; i++) {
            assertThat(exceeded[i]).isEqualTo(Sorted.exceededWith(rising, shares[i]));
            if (all * shares[i] >= 1) {
                double worst = Sorted.meanOfWorst(rising, shares[i]);
                assertThat(ranked.meanOfWorst(shares[i])).isCloseTo(worst, within(1e-9 * worst));
            }
        }
        assertThat(ranked.shareOfZeros()).isEqualTo((double) (all - count) / all);
    }

    @Test
    void withoutAnyLossEverythingIsZero() {
        Ranked ranked = new Ranked(new double[10], 0, 10);
        assertThat(ranked.exceededWith(0.5, 0.01)).containsExactly(0, 0);
        assertThat(ranked.meanOfWorst(0.05)).isZero();
        assertThat(ranked.shareOfZeros()).isEqualTo(1);
    }
}
