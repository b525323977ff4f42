package org.wardround.engine.risk;

import java.util.Arrays;

/**
 * What many values say by their rank. Exact, and far cheaper than to sort them: values are counted by their leading
 * bits, and only those next to a rank that is asked for are put in order. Values that are not given are zeros.
 */
final class Ranked {
    /** Leaves the exponent and six bits of the fraction: the values of a bin differ by 1.6 % at most. */
    private static final int DROPPED_BITS = 46;

    private final double[] positive;
    private final int count;
    private final int all;
    private final int lowest;

    /** How many values are in the bins up to and with each. */
    private final int[] upTo;

    /** Sum of the values in the bins from each on. */
    private final double[] sumFrom;

    private final double[][] sorted;

    /**
     * Counts.
     *
     * @param positive values above zero, in any order
     * @param count how many of them there are, from the first
     * @param all how many values there are with the zeros, 1 or more
     */
    Ranked(double[] positive, int count, int all) {
        this.positive = positive;
        this.count = count;
        this.all = all;
        int low = Integer.MAX_VALUE;
        int high = 0;
        for (int i = 0; i < count; i++) {
            int bin = bin(positive[i]);
            low = Math.min(low, bin);
            high = Math.max(high, bin);
        }
        int bins = count == 0 ? 0 : high - low + 1;
        this.lowest = low;
        this.upTo = new int[bins];
        this.sumFrom = new double[bins + 1];
        this.sorted = new double[bins][];
        for (int i = 0; i < count; i++) {
            int bin = bin(positive[i]) - low;
            upTo[bin]++;
            sumFrom[bin] += positive[i];
        }
        for (int bin = 1; bin < bins; bin++) {
            upTo[bin] += upTo[bin - 1];
        }
        for (int bin = bins - 1; bin >= 0; bin--) {
            sumFrom[bin] += sumFrom[bin + 1];
        }
    }

    private static int bin(double value) {
        return (int) (Double.doubleToRawLongBits(value) >>> DROPPED_BITS);
    }

    /** The values that are exceeded with some probabilities: the smallest with at most that share of values above. */
    double[] exceededWith(double... probabilities) {
        int[] ranks = Arrays.stream(probabilities)
                .mapToInt(probability -> (int) Math.ceil(all * (1 - probability) - 1e-9) - 1)
                .map(rank -> Math.clamp(rank, 0, all - 1))
                .toArray();
        prepare(ranks);
        return Arrays.stream(ranks).mapToDouble(this::at).toArray();
    }

    /** The mean of the worst share of the values, the value at its edge counted with the part of it that belongs. */
    double meanOfWorst(double share) {
        double worst = all * share;
        int whole = (int) Math.floor(worst + 1e-9);
        double part = Math.max(0, worst - whole);
        int edge = Math.max(0, all - whole - 1);
        prepare(edge);
        double sum = above(edge);
        if (part > 1e-9) {
            sum += part * at(edge);
        }
        return sum / worst;
    }

    double shareOfZeros() {
        return (double) (all - count) / all;
    }

    /** The value of a rank; 0 is the smallest. */
    private double at(int rank) {
        int place = rank - (all - count);
        if (place < 0) {
            return 0;
        }
        int bin = binOf(place);
        return sorted[bin][place - before(bin)];
    }

    /** The sum of all values above a rank. */
    private double above(int rank) {
        int place = rank - (all - count);
        if (place < 0) {
            return sumFrom[0];
        }
        int bin = binOf(place);
        double sum = sumFrom[bin + 1];
        for (int i = place - before(bin) + 1; i < sorted[bin].length; i++) {
            sum += sorted[bin][i];
        }
        return sum;
    }

    private int binOf(int place) {
        int low = 0;
        int high = upTo.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (upTo[middle] > place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private int before(int bin) {
        return bin == 0 ? 0 : upTo[bin - 1];
    }

    /** Puts the values of the bins in order that some ranks are in. */
    private void prepare(int... ranks) {
        int[] filled = new int[upTo.length];
        boolean any = false;
        for (int rank : ranks) {
            int place = rank - (all - count);
            int bin = place < 0 ? -1 : binOf(place);
            if (bin >= 0 && sorted[bin] == null) {
                sorted[bin] = new double[upTo[bin] - before(bin)];
                filled[bin] = 1;
                any = true;
            }
        }
        for (int i = 0; any && i < count; i++) {
            int bin = bin(positive[i]) - lowest;
            if (filled[bin] > 0) {
                sorted[bin][filled[bin]++ - 1] = positive[i];
            }
        }
        for (int bin = 0; any && bin < filled.length; bin++) {
            if (filled[bin] > 0) {
                Arrays.sort(sorted[bin]);
            }
        }
    }
}
