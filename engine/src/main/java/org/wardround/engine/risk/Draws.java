package org.wardround.engine.risk;

import java.nio.charset.StandardCharsets;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * A stream of random numbers that belongs to one purpose. The same seed and purpose give the same numbers on every
 * machine and whatever else is drawn, so that one scenario never moves another.
 */
final class Draws {
    private final UniformRandomProvider uniform;

    private Draws(UniformRandomProvider uniform) {
        this.uniform = uniform;
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

    /** Standard normal, by Box and Muller with StrictMath, so that bits agree across machines. */
    double normal() {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - uniform.nextDouble()));
        return radius * StrictMath.cos(2 * StrictMath.PI * uniform.nextDouble());
    }

    /** Number of events at a rate, by inversion; above 700 events a year by the normal approximation. */
    int poisson(double rate) {
        if (rate > 700) {
            return (int) Math.max(0, Math.round(rate + StrictMath.sqrt(rate) * normal()));
        }
        double left = uniform.nextDouble();
        double probability = StrictMath.exp(-rate);
        int events = 0;
        while (left >= probability && probability > 0) {
            left -= probability;
            events++;
            probability *= rate / events;
        }
        return events;
    }
}
