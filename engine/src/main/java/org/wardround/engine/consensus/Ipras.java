package org.wardround.engine.consensus;

/**
 * Disagreement after the RAND/UCLA appropriateness method, on its scale from 1 to 9: the range between the 30th and
 * the 70th percentile against the range that is tolerated, which grows with the distance from the middle of the scale.
 *
 * <p>Source: K. Fitch et al., The RAND/UCLA Appropriateness Method User's Manual, 2001. Percentiles are those of
 * {@link Quantiles}.
 *
 * @param median 1 to 9
 * @param low the 30th percentile
 * @param high the 70th percentile
 */
public record Ipras(double median, double low, double high) {
    private static final int NINE = 9;

    /**
     * Takes the percentiles of a panel.
     *
     * @param counts on a scale of nine levels; one of five levels is spread to nine, where level x becomes 2x - 1
     * @return the panel's percentiles on nine levels
     * @throws IllegalArgumentException on another scale
     */
    public static Ipras of(Distribution counts) {
        Distribution nine = onNine(counts);
        return new Ipras(Quantiles.median(nine), Quantiles.of(nine, 0.3), Quantiles.of(nine, 0.7));
    }

    private static Distribution onNine(Distribution counts) {
        if (counts.levels() == NINE) {
            return counts;
        }
        if (counts.levels() != 5) {
            throw new IllegalArgumentException("a scale of five or nine levels, not " + counts.levels());
        }
        double[] spread = new double[NINE];
        for (int level = 1; level <= 5; level++) {
            spread[2 * level - 2] = counts.weight(level);
        }
        return Distribution.of(spread);
    }

    /**
     * {@return how far apart the 30th and the 70th percentile are, 0 to 8}
     */
    public double range() {
        return high - low;
    }

    /**
     * {@return how far apart they may be: 2.35 in the middle of the scale, up to 8.35 at its ends}
     */
    public double tolerated() {
        return 2.35 + 1.5 * Math.abs(5 - (low + high) / 2);
    }

    /**
     * {@return the range as a share of what is tolerated; more than 1 is disagreement}
     */
    public double index() {
        return range() / tolerated();
    }

    /**
     * {@return whether the panel disagrees}
     */
    public boolean disagreement() {
        return index() > 1;
    }
}
