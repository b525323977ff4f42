package org.wardround.conformance.risk;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A lognormal loss, on its own way to the same figures as the engine's.
 *
 * @param mu mean of the logarithm
 * @param sigma standard deviation of the logarithm
 */
record LognormalLoss(double mu, double sigma) {
    static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    static LognormalLoss of(double low, double high) {
        double z = NORMAL.inverseCumulativeProbability(0.95);
        return new LognormalLoss((Math.log(low) + Math.log(high)) / 2, (Math.log(high) - Math.log(low)) / (2 * z));
    }

    /** Mean of a power of the loss. */
    double moment(int power) {
        return Math.exp(power * mu + power * power * sigma * sigma / 2);
    }

    double upTo(double loss) {
        return loss <= 0 ? 0 : NORMAL.cumulativeProbability((Math.log(loss) - mu) / sigma);
    }

    double density(double loss) {
        return NORMAL.density((Math.log(loss) - mu) / sigma) / (loss * sigma);
    }

    /** Mean of a power of the loss where it exceeds its own quantile at a deviate, and 0 elsewhere. */
    double momentAbove(int power, double deviate) {
        return moment(power) * NORMAL.cumulativeProbability(power * sigma - deviate);
    }
}
