package org.wardround.engine.risk;

import java.util.Arrays;

/**
 * What many losses say by their rank, in bounded memory however many there are. Losses are counted by their leading bits,
 * with the least and the largest loss of each bin; within a bin they are taken as evenly spread between these two. Bins are
 * 0.8 % wide at most, which bounds the error; where all losses of a bin are the same there is none. Counts do not depend on
 * the order in which losses come. Losses of zero are not added; whoever asks says how many there are in all.
 */
final class Histogram {
    /** Leaves the exponent and seven bits of the fraction. */
    private static final int DROPPED_BITS = 45;

    private static final int ROOM = 256;

    private int base;
    private int[] counts = new int[0];
    private double[] least = new double[0];
    private double[] most = new double[0];

    /** Counts losses above zero, from the first of an array on. */
    void add(double[] losses, int count) {
        for (int i = 0; i < count; i++) {
            double loss = losses[i];
            int bin = (int) (Double.doubleToRawLongBits(loss) >>> DROPPED_BITS) - base;
            if (bin < 0 || bin >= counts.length) {
                bin = room(bin + base);
            }
            counts[bin]++;
            if (loss < least[bin]) {
                least[bin] = loss;
            }
            if (loss > most[bin]) {
                most[bin] = loss;
            }
        }
    }

    /** Makes room for a bin; says its place. */
    private int room(int bin) {
        int from = counts.length == 0 ? bin : Math.min(base, bin);
        int to = counts.length == 0 ? bin + 1 : Math.max(base + counts.length, bin + 1);
        from = Math.max(0, Math.floorDiv(from, ROOM) * ROOM);
        int length = -Math.floorDiv(from - to, ROOM) * ROOM;
        int shift = base - from;
        int[] moved = new int[length];
        double[] low = new double[length];
        double[] high = new double[length];
        Arrays.fill(low, Double.POSITIVE_INFINITY);
        if (counts.length > 0) {
            System.arraycopy(counts, 0, moved, shift, counts.length);
            System.arraycopy(least, 0, low, shift, counts.length);
            System.arraycopy(most, 0, high, shift, counts.length);
        }
        counts = moved;
        least = low;
        most = high;
        base = from;
        return bin - from;
    }

    /** Adds what another one counted. */
    void add(Histogram other) {
        for (int i = 0; i < other.counts.length; i++) {
            if (other.counts[i] > 0) {
                int bin = other.base + i - base;
                if (bin < 0 || bin >= counts.length) {
                    bin = room(bin + base);
                }
                counts[bin] += other.counts[i];
                least[bin] = Math.min(least[bin], other.least[i]);
                most[bin] = Math.max(most[bin], other.most[i]);
            }
        }
    }

    long count() {
        long count = 0;
        for (int one : counts) {
            count += one;
        }
        return count;
    }

    /** The losses that are exceeded with some probabilities: the smallest with at most that share of losses above. */
    double[] exceededWith(long all, double... probabilities) {
        return Arrays.stream(probabilities)
                .map(probability -> {
                    long rank = (long) Math.ceil(all * (1 - probability) - 1e-6) - 1;
                    return at(Math.clamp(rank, 0, all - 1) - (all - count()));
                })
                .toArray();
    }

    /** The loss at a place among those above zero, 0 the smallest; 0 before them. */
    private double at(long place) {
        if (place < 0) {
            return 0;
        }
        long before = 0;
        int bin = 0;
        while (before + counts[bin] <= place) {
            before += counts[bin];
            bin++;
        }
        return within(bin, (double) (place - before));
    }

    private double within(int bin, double place) {
        return counts[bin] < 2 ? most[bin] : least[bin] + (most[bin] - least[bin]) * place / (counts[bin] - 1);
    }

    /** The mean of the worst share of all losses, the loss at its edge counted with the part of it that belongs. */
    double meanOfWorst(long all, double share) {
        double worst = all * share;
        double left = worst;
        double sum = 0;
        for (int bin = counts.length - 1; bin >= 0 && left > 0; bin--) {
            double here = Math.min(left, counts[bin]);
            if (here > 0) {
                double lowest = within(bin, counts[bin] - here);
                sum += here * (here == counts[bin] ? (least[bin] + most[bin]) / 2 : (lowest + most[bin]) / 2);
            }
            left -= here;
        }
        return sum / worst;
    }
}
