package org.wardround.engine.consensus;

/**
 * Consensus after Tastle and Wierman: how close answers lie to their mean, by the logarithm of their distance.
 *
 * <p>Source: W. Tastle and M. Wierman, Consensus and dissention, International Journal of Approximate Reasoning 45
 * (2007).
 */
public final class TastleWierman {
    private TastleWierman() {}

    /**
     * {@return from 0 (half at each end) to 1 (all the same)}
     *
     * @param distribution answers on a scale
     */
    public static double consensus(Distribution distribution) {
        double mean = distribution.mean();
        double width = distribution.levels() - 1.0;
        double sum = 1;
        for (int level = 1; level <= distribution.levels(); level++) {
            if (distribution.weight(level) > 0) {
                sum += distribution.share(level)
                        * StrictMath.log(1 - Math.abs(level - mean) / width)
                        / StrictMath.log(2);
            }
        }
        return sum;
    }
}
