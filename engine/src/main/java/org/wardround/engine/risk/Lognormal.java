package org.wardround.engine.risk;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.wardround.engine.kernel.Interval;

/**
 * The lognormal distribution that a 90 % interval stands for.
 *
 * <p>Formula: mu = (ln low + ln high) / 2, sigma = (ln high - ln low) / (2 z), z = 1.6448536269514722, the 95 % quantile
 * of the standard normal distribution. Source: riskquant, Netflix, Apache-2.0.
 *
 * @param mu mean of the logarithm
 * @param sigma standard deviation of the logarithm, 0 or more
 */
record Lognormal(double mu, double sigma) {
    /** The 95 % quantile of the standard normal distribution. */
    static final double Z95 = 1.6448536269514722;

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    static Lognormal of(Interval interval) {
        double low = StrictMath.log(interval.low());
        double high = StrictMath.log(interval.high());
        return new Lognormal((low + high) / 2, (high - low) / (2 * Z95));
    }

    /** The value at a standard normal deviate. */
    double at(double deviate) {
        return Exp.of(mu + sigma * deviate);
    }

    /** The product with an independent lognormal one of mean 1. */
    Lognormal timesOneOnAverage(double spread) {
        return new Lognormal(mu - spread * spread / 2, StrictMath.sqrt(sigma * sigma + spread * spread));
    }

    double mean() {
        return StrictMath.exp(mu + sigma * sigma / 2);
    }

    /** The mean of the smaller of the value and 1: a rate read as a probability. */
    double meanUpToOne() {
        if (sigma == 0) {
            return Math.min(1, StrictMath.exp(mu));
        }
        double below = NORMAL.cumulativeProbability((-mu - sigma * sigma) / sigma);
        return mean() * below + NORMAL.survivalProbability(-mu / sigma);
    }
}
