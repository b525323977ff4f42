package org.wardround.engine.risk;

/**
 * The exponential function of many numbers at once: additions and multiplications alone, so that a processor takes several
 * at a time and every machine has the same bits. The argument is divided by a power of two, a polynomial follows, and the
 * result is squared as often. The relative error is below 1e-12.
 */
final class Exps {
    /** Arguments beyond it, either side, go the slow way. */
    static final double FAR = 40;

    private static final double SHARE = 1 / 1024d;

    /** Squared fewer times, for arguments from -8 to 0. */
    private static final double NEAR_SHARE = 1 / 256d;

    /** Standard normal numbers never come that far. */
    private static final double FARTHEST_DEVIATE = 10;

    private Exps() {}

    /** Replaces standard normal numbers by lognormal ones, each times something. */
    static void lognormal(double[] values, int count, Lognormal of, double times) {
        double scale = StrictMath.exp(of.mu()) * times;
        double sigma = of.sigma();
        if (sigma * FARTHEST_DEVIATE > FAR) {
            for (int i = 0; i < count; i++) {
                values[i] = scale * StrictMath.exp(sigma * values[i]);
            }
            return;
        }
        for (int i = 0; i < count; i++) {
            double x = sigma * values[i] * SHARE;
            double power = squared8(near(x));
            power *= power;
            power *= power;
            values[i] = scale * power;
        }
    }

    /** The probabilities of no event at some rates, each from 0 to 8; for higher ones nothing that means anything. */
    static void none(double[] rates, int count, double[] probabilities) {
        for (int i = 0; i < count; i++) {
            probabilities[i] = squared8(near(-rates[i] * NEAR_SHARE));
        }
    }

    /** Squared eight times, step by step: a loop would keep a processor from taking several numbers at a time. */
    private static double squared8(double value) {
        double power = value;
        power *= power;
        power *= power;
        power *= power;
        power *= power;
        power *= power;
        power *= power;
        power *= power;
        power *= power;
        return power;
    }

    /** The first terms of the series, from the last to the first. */
    private static double near(double x) {
        double sum = 1 / 720d + x * (1 / 5040d);
        sum = 1 / 120d + x * sum;
        sum = 1 / 24d + x * sum;
        sum = 1 / 6d + x * sum;
        sum = 1 / 2d + x * sum;
        sum = 1 + x * sum;
        return 1 + x * sum;
    }
}
