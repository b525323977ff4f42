package org.wardround.engine.risk;

import java.util.Arrays;

/** What a rising list of losses says. */
final class Sorted {
    private Sorted() {}

    /** The loss that is exceeded with a probability: the smallest value with at most that share of values above it. */
    static double exceededWith(double[] rising, double probability) {
        int index = (int) Math.ceil(rising.length * (1 - probability) - 1e-9) - 1;
        return rising[Math.clamp(index, 0, rising.length - 1)];
    }

    /** The mean of the worst share of the values, the value at its edge counted with the part of it that belongs. */
    static double meanOfWorst(double[] rising, double share) {
        double count = rising.length * share;
        int whole = (int) Math.floor(count + 1e-9);
        double sum = Arrays.stream(rising, rising.length - whole, rising.length).sum();
        double part = Math.max(0, count - whole);
        if (part > 1e-9) {
            sum += part * rising[rising.length - whole - 1];
        }
        return sum / count;
    }

    static double shareOfZeros(double[] rising) {
        int zeros = 0;
        while (zeros < rising.length && rising[zeros] == 0) {
            zeros++;
        }
        return (double) zeros / rising.length;
    }
}
