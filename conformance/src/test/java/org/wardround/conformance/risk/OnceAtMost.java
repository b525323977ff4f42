package org.wardround.conformance.risk;

/**
 * Closed forms for a loss that comes once a year at most.
 *
 * @param p how likely it is
 * @param loss what it costs
 */
record OnceAtMost(double p, LognormalLoss loss) {
    private double deviate(double share) {
        return LognormalLoss.NORMAL.inverseCumulativeProbability(1 - (1 - share) / p);
    }

    /** Value at risk; 0 where a year without a loss is that likely. */
    double exceeded(double share) {
        return 1 - share < p ? Math.exp(loss.mu() + loss.sigma() * deviate(share)) : 0;
    }

    double shortfall(double share) {
        return p * loss.momentAbove(1, deviate(share)) / (1 - share);
    }

    /** Standard error of a simulated value at risk. */
    double exceededError(double share, int years) {
        double density = p * loss.density(exceeded(share));
        return Math.sqrt(share * (1 - share) / years) / density;
    }

    /** Standard error of a simulated shortfall: spread within the tail, and of where the tail begins. */
    double shortfallError(double share, int years) {
        double tail = 1 - share;
        double mean = shortfall(share);
        double variance = p * loss.momentAbove(2, deviate(share)) / tail - mean * mean;
        double edge = mean - exceeded(share);
        return Math.sqrt((variance + share * edge * edge) / (years * tail));
    }
}
