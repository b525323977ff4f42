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

    /** Number of events at a rate, by inversion; above 600 events a year by the normal approximation. */
    int poisson(double rate) {
        if (rate > MANY) {
            return (int) Math.max(0, Math.round(rate + StrictMath.sqrt(rate) * normal()));
        }
        double left = uniform.nextDouble();
        if (left < 1 - rate) {
            return 0; // for 1 - rate is below exp(-rate)
        }
        double probability = Exp.of(-rate);
        int events = 0;
        while (left >= probability && probability > 0) {
            left -= probability;
            events++;
            probability *= rate / events;
        }
        return events;
    }
}
