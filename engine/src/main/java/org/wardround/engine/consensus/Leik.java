package org.wardround.engine.consensus;

/**
 * Ordinal dispersion after Leik: how far the cumulated shares are from all or nothing.
 *
 * <p>Source: R. Leik, A measure of ordinal consensus, Pacific Sociological Review 9 (1966).
 */
public final class Leik {
    private Leik() {}

    /**
     * {@return from 0 (all the same) to 1 (half at each end)}
     *
     * @param distribution answers on a scale
     */
    public static double dispersion(Distribution distribution) {
        double sum = 0;
        for (int level = 1; level < distribution.levels(); level++) {
            double below = distribution.upTo(level);
            sum += below <= 0.5 ? below : 1 - below;
        }
        return 2 * sum / (distribution.levels() - 1);
    }
}
