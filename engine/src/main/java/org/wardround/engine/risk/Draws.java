package org.wardround.engine.risk;

import java.nio.charset.StandardCharsets;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.SharedStateContinuousSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;

/**
 * A stream of random numbers that belongs to one purpose. The same seed and purpose give the same numbers on every
 * machine and whatever else is drawn, so that one scenario never moves another.
 */
final class Draws {
    private static final double MANY = 600;

    /** No year has more events. */
    private static final int MOST_EVENTS = 100_000;

    /** Up to it, the probability of no event comes with the rate. */
    private static final double FEW = 8;

    private final UniformRandomProvider uniform;
    private final SharedStateContinuousSampler normal;

    private Draws(UniformRandomProvider uniform) {
        this.uniform = uniform;
        this.normal = ZigguratSampler.NormalizedGaussian.of(uniform);
    }

    static Draws of(long seed, String purpose, int block) {
        long mixed = seed;
        for (byte b : purpose.getBytes(StandardCharsets.UTF_8)) {
            mixed = mix(mixed ^ (b & 0xffL));
        }
        return new Draws(RandomSource.L64_X128_MIX.create(
                new long[] {mix(mixed), mix(mixed + block + 1), mix(seed ^ mixed), mix(block)}));
    }

    /** The finalizer of SplitMix64 (Steele, Lea, Flood 2014). */
    private static long mix(long value) {
        long mixed = value + 0x9e3779b97f4a7c15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    /** Uniform, at least 0 and below 1. */
    double uniform() {
        return uniform.nextDouble();
    }

    /** Standard normal, by the ziggurat method. */
    double normal() {
        return normal.sample();
    }

    /** Fills the beginning of an array with uniform numbers. */
    void uniform(double[] values, int count) {
        for (int i = 0; i < count; i++) {
            values[i] = uniform.nextDouble();
        }
    }

    /** Fills the beginning of an array with standard normal numbers. */
    void normal(double[] values, int count) {
        for (int i = 0; i < count; i++) {
            values[i] = normal.sample();
        }
    }

    /** 1 where the first number is below the second, 0 elsewhere, without a branch. */
    static int below(double first, double second) {
        return (int) (Double.doubleToRawLongBits(first - second) >>> 63);
    }

    /**
     * Number of events at a rate, by inversion of a uniform number; above 600 events a year by the normal approximation,
     * and 100,000 at most.
     *
     * @param chance at least 0 and below 1
     * @param rate events a year
     * @param none how likely no event is, where the rate is at most 8
     */
    int poisson(double chance, double rate, double none) {
        if (rate > FEW) {
            return rate > MANY ? many(rate) : more(chance, Exp.of(-rate), rate, 0);
        }
        double one = none * rate;
        double two = one * rate * (1 / 2d);
        double three = two * rate * (1 / 3d);
        double upToOne = none + one;
        double upToTwo = upToOne + two;
        double upToThree = upToTwo + three;
        int count =
                4 - below(chance, none) - below(chance, upToOne) - below(chance, upToTwo) - below(chance, upToThree);
        return count < 4 ? count : more(chance - upToThree, three * rate * (1 / 4d), rate, 4);
    }

    private int many(double rate) {
        return Math.clamp(Math.round(rate + StrictMath.sqrt(rate) * normal()), 0, MOST_EVENTS);
    }

    /** Goes on with an inversion: what is left of the uniform number, and how likely a number of events is. */
    private static int more(double chance, double likely, double rate, int from) {
        double left = chance;
        double probability = likely;
        int events = from;
        while (left >= probability && probability > 0) {
            left -= probability;
            events++;
            probability *= rate / events;
        }
        return events;
    }
}
