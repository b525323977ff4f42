package org.wardround.engine.consensus;

/**
 * Agreement A on an ordered scale. The distribution is peeled into layers in which every level is either there or not;
 * the agreement of each layer counts by its weight.
 *
 * <p>Source: C. van der Eijk, Measuring agreement in ordered rating scales, Quality and Quantity 35 (2001).
 */
public final class VanDerEijk {
    private VanDerEijk() {}

    /**
     * {@return from -1 (two camps at the ends) by 0 (everything equally often) to 1 (all the same)}
     *
     * @param distribution answers on a scale
     */
    public static double agreement(Distribution distribution) {
        double[] left = distribution.weights();
        double sum = 0;
        for (double layer = least(left); layer > 0; layer = least(left)) {
            boolean[] there = new boolean[left.length];
            double weight = 0;
            for (int level = 0; level < left.length; level++) {
                there[level] = left[level] > 0;
                if (there[level]) {
                    left[level] -= layer;
                    weight += layer;
                }
            }
            sum += weight / distribution.total() * ofLayer(there);
        }
        return sum;
    }

    private static double least(double[] left) {
        double least = Double.MAX_VALUE;
        for (double weight : left) {
            if (weight > 0) {
                least = Math.min(least, weight);
            }
        }
        return least == Double.MAX_VALUE ? 0 : least;
    }

    private static double ofLayer(boolean[] there) {
        int levels = there.length;
        int filled = 0;
        for (boolean level : there) {
            filled += level ? 1 : 0;
        }
        if (filled == 1) {
            return 1;
        }
        long together = 0;
        long apart = 0;
        for (int low = 0; low < levels; low++) {
            for (int middle = low + 1; middle < levels; middle++) {
                for (int high = middle + 1; high < levels; high++) {
                    if (there[low] && !there[middle] && there[high]) {
                        apart++;
                    } else if (there[middle] && there[low] != there[high]) {
                        together++;
                    }
                }
            }
        }
        if (together + apart == 0) {
            return 0;
        }
        double unimodality =
                ((levels - 2.0) * together - (levels - 1.0) * apart) / ((levels - 2.0) * (together + apart));
        return unimodality * (1 - (filled - 1.0) / (levels - 1.0));
    }
}
