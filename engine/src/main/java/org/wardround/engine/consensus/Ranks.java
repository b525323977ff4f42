package org.wardround.engine.consensus;

import java.util.stream.IntStream;

/** Ranks of one rater's ratings, the lowest first; equal ratings share the mean of their ranks. */
final class Ranks {
    private Ranks() {}

    static double[] of(int[] ratings) {
        double[] ranks = new double[ratings.length];
        for (int item = 0; item < ratings.length; item++) {
            int less = 0;
            int same = 0;
            for (int other : ratings) {
                less += other < ratings[item] ? 1 : 0;
                same += other == ratings[item] ? 1 : 0;
            }
            ranks[item] = less + (same + 1) / 2.0;
        }
        return ranks;
    }

    /** The sum of t^3 - t over groups of t equal ratings. */
    static double ties(int[] ratings) {
        int[] sorted = IntStream.of(ratings).sorted().toArray();
        double sum = 0;
        int from = 0;
        for (int at = 1; at <= sorted.length; at++) {
            if (at == sorted.length || sorted[at] != sorted[from]) {
                double same = at - from;
                sum += same * same * same - same;
                from = at;
            }
        }
        return sum;
    }
}
