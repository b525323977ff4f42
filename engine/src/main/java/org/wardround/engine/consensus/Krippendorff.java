package org.wardround.engine.consensus;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * Reliability of ratings with gaps: 1 where raters agree perfectly, 0 where they agree as if by chance, below 0 where
 * less than that. Computed from the matrix of coincidences of values within items.
 *
 * <p>Source: K. Krippendorff, Computing Krippendorff's alpha-reliability, 2011.
 */
public final class Krippendorff {

    /** What the difference between two values counts. */
    public enum Scale {
        /** Different is different. */
        NOMINAL,
        /** Values have an order: it counts how many answers lie between two. */
        ORDINAL,
        /** Differences count. */
        INTERVAL,
        /** Differences count by the size of the values. */
        RATIO
    }

    private Krippendorff() {}

    /**
     * Compares the ratings within items with all ratings.
     *
     * @param scale what kind of values they are; 1-5 ratings are {@link Scale#ORDINAL}
     * @param items for each item the ratings that were given, without gaps, in any order; an item with fewer than two
     *     counts for nothing
     * @return 1 at the most; 1 where all values are the same
     * @throws IllegalArgumentException where no item has two ratings
     */
    public static double alpha(Scale scale, List<int[]> items) {
        int[] values = items.stream()
                .filter(ratings -> ratings.length > 1)
                .flatMapToInt(Arrays::stream)
                .collect(TreeSet<Integer>::new, TreeSet::add, TreeSet::addAll)
                .stream()
                .mapToInt(Integer::intValue)
                .toArray();
        if (values.length == 0) {
            throw new IllegalArgumentException("no item was rated twice");
        }
        double[][] coincidences = coincidences(values, items);
        double[] sums = new double[values.length];
        double total = 0;
        for (int value = 0; value < values.length; value++) {
            for (double pairs : coincidences[value]) {
                sums[value] += pairs;
                total += pairs;
            }
        }
        double observed = 0;
        double expected = 0;
        for (int one = 0; one < values.length; one++) {
            for (int other = one + 1; other < values.length; other++) {
                double difference = difference(scale, values, sums, one, other);
                observed += coincidences[one][other] * difference;
                expected += sums[one] * sums[other] * difference;
            }
        }
        return expected == 0 ? 1 : 1 - (total - 1) * observed / expected;
    }

    private static double[][] coincidences(int[] values, List<int[]> items) {
        double[][] coincidences = new double[values.length][values.length];
        for (int[] ratings : items) {
            if (ratings.length < 2) {
                continue;
            }
            int[] counts = new int[values.length];
            for (int rating : ratings) {
                counts[Arrays.binarySearch(values, rating)]++;
            }
            for (int one = 0; one < values.length; one++) {
                for (int other = 0; other < values.length; other++) {
                    double pairs = (double) counts[one] * (one == other ? counts[other] - 1 : counts[other]);
                    coincidences[one][other] += pairs / (ratings.length - 1);
                }
            }
        }
        return coincidences;
    }

    private static double difference(Scale scale, int[] values, double[] sums, int one, int other) {
        double difference = switch (scale) {
            case NOMINAL -> 1;
            case ORDINAL -> between(sums, one, other);
            case INTERVAL -> values[other] - values[one];
            case RATIO -> (values[other] - values[one]) / (double) (values[other] + values[one]);
        };
        return difference * difference;
    }

    private static double between(double[] sums, int one, int other) {
        double sum = -(sums[one] + sums[other]) / 2;
        for (int value = one; value <= other; value++) {
            sum += sums[value];
        }
        return sum;
    }
}
