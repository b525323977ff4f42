package org.wardround.conformance.risk;

import java.util.Arrays;

/** What a sample says of its distribution, and how far another sample may lie from it by chance. */
final class Sample {
    /** Three standard errors: passed by chance once in 370 times. */
    private static final double ERRORS = 3;

    private final double[] rising;
    private final double mean;
    private final double deviation;
    private final double kurtosis;

    Sample(double[] values) {
        this.rising = values.clone();
        Arrays.sort(rising);
        this.mean = Arrays.stream(rising).average().orElse(0);
        double second = moment(2);
        this.deviation = Math.sqrt(second);
        this.kurtosis = moment(4) / (second * second);
    }

    private double moment(int order) {
        return Arrays.stream(rising)
                .map(value -> Math.pow(value - mean, order))
                .average()
                .orElse(0);
    }

    double mean() {
        return mean;
    }

    double deviation() {
        return deviation;
    }

    double quantile(double share) {
        return rising[(int) Math.min(rising.length - 1, Math.floor(share * rising.length))];
    }

    /** How far the mean of a sample of some size may lie from ours. */
    double meanWithin(int theirs) {
        return ERRORS * deviation * both(theirs);
    }

    double deviationWithin(int theirs) {
        return ERRORS * deviation * Math.sqrt((kurtosis - 1) / 4) * both(theirs);
    }

    double quantileWithin(double share, int theirs) {
        double step = 0.01;
        double slope = (quantile(share + step) - quantile(share - step)) / (2 * step);
        return ERRORS * slope * Math.sqrt(share * (1 - share)) * both(theirs);
    }

    private double both(int theirs) {
        return Math.sqrt(1.0 / theirs + 1.0 / rising.length);
    }
}
