package org.wardround.engine.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class HistogramTest {
    private static final double[] PROBABILITIES = {0.9, 0.5, 0.1, 0.05, 0.01, 0.001};

    private static Histogram of(double... losses) {
        Histogram histogram = new Histogram();
        double[] positive = Arrays.stream(losses).filter(loss -> loss > 0).toArray();
        histogram.add(positive, positive.length);
        return histogram;
    }

    @RepeatedTest(20)
    void ranksLieWithinABinOfThoseOfASortedList(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int count = 1_000 + random.nextInt(20_000);
        double[] losses = new double[count];
        Arrays.setAll(losses, i -> random.nextInt(3) == 0 ? 0 : Math.exp(3 * random.nextGaussian() + 10));
        Histogram histogram = of(losses);
        Arrays.sort(losses);
        double[] ours = histogram.exceededWith(count, PROBABILITIES);
        for (int i = 0; i < ours.length; i++) {
            double exact = Sorted.exceededWith(losses, PROBABILITIES[i]);
            assertThat(ours[i]).isCloseTo(exact, within(0.008 * exact));
        }
        for (double share : new double[] {0.05, 0.01, 0.033}) {
            double exact = Sorted.meanOfWorst(losses, share);
            assertThat(histogram.meanOfWorst(count, share)).isCloseTo(exact, within(0.004 * exact));
        }
        assertThat(count - histogram.count())
                .isEqualTo(Arrays.stream(losses).filter(loss -> loss == 0).count());
    }

    @Test
    void lossesThatAreTheSameAreExact() {
        double[] losses = new double[100];
        Arrays.fill(losses, 90, 100, 100_000);
        losses[99] = 250_000;
        Histogram histogram = of(losses);
        assertThat(histogram.exceededWith(100, 0.5, 0.05, 0.001)).containsExactly(0, 100_000, 250_000);
        assertThat(histogram.meanOfWorst(100, 0.05)).isEqualTo(130_000);
        assertThat(histogram.meanOfWorst(100, 0.2)).isEqualTo(57_500);
        assertThat(histogram.meanOfWorst(100, 0.015)).isCloseTo(200_000, within(1e-6));
    }

    @Test
    void whatTwoCountedIsWhatOneWouldHave() {
        Histogram first = of(3, 1e9, 7);
        first.add(of(1e-3, 3.01, 2e12));
        Histogram whole = of(1e-3, 3, 3.01, 7, 1e9, 2e12);
        double[] every = {0.99, 0.8, 0.7, 0.5, 0.3, 0.1};
        assertThat(first.exceededWith(6, every)).isEqualTo(whole.exceededWith(6, every));
        assertThat(first.count()).isEqualTo(6);
    }

    @Test
    void yearsWithoutAnyLossLoseNothing() {
        assertThat(new Histogram().exceededWith(1_000, 0.5, 0.001)).containsExactly(0, 0);
        assertThat(new Histogram().meanOfWorst(1_000, 0.05)).isZero();
    }
}
