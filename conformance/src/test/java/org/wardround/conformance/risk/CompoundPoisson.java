package org.wardround.conformance.risk;

/**
 * Moments of what years lose by a compound Poisson process.
 *
 * @param rate events a year
 * @param loss loss of one event
 */
record CompoundPoisson(double rate, LognormalLoss loss) {
    double mean() {
        return rate * loss.moment(1);
    }

    double variance() {
        return rate * loss.moment(2);
    }

    /** Standard deviation of the mean of some years. */
    double meanWithin(int years) {
        return 3 * Math.sqrt(variance() / years);
    }

    /** Three standard errors of the standard deviation of some years. */
    double deviationWithin(int years) {
        double fourth = rate * loss.moment(4) + 2 * variance() * variance();
        return 3 * Math.sqrt(fourth / (4 * variance() * years));
    }
}
