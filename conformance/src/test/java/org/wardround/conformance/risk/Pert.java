package org.wardround.conformance.risk;

import java.util.function.DoubleSupplier;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * PERT distributions as other programs have them: two that share their mean and differ in their spread.
 *
 * @param low lowest value
 * @param high highest value
 * @param alpha first parameter of the beta distribution between them
 * @param beta second parameter
 */
record Pert(double low, double high, double alpha, double beta) {
    /** Vose, mc2d, evaluator: alpha = 1 + weight (mode - low) / (high - low). */
    static Pert modified(double low, double mode, double high, double weight) {
        return new Pert(low, high, 1 + weight * (mode - low) / (high - low), 1 + weight * (high - mode) / (high - low));
    }

    /** Pyfair: from the mean and a standard deviation of (high - low) / (weight + 2). */
    static Pert byDeviation(double low, double mode, double high, double weight) {
        double mean = (low + weight * mode + high) / (weight + 2);
        double deviation = (high - low) / (weight + 2);
        double alpha = (mean - low) / (high - low) * ((mean - low) * (high - mean) / (deviation * deviation) - 1);
        return new Pert(low, high, alpha, alpha * (high - mean) / (mean - low));
    }

    double mean() {
        return low + (high - low) * alpha / (alpha + beta);
    }

    double variance() {
        double sum = alpha + beta;
        return (high - low) * (high - low) * alpha * beta / (sum * sum * (sum + 1));
    }

    DoubleSupplier draws(UniformRandomProvider random) {
        var sampler = BetaDistribution.of(alpha, beta).createSampler(random);
        return () -> low + (high - low) * sampler.sample();
    }
}
