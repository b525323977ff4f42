package org.wardround.engine.matching;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Numbers by the hash of a text, eight bytes each. Two texts with one hash are not told apart: who asks must check what it
 * gets.
 */
final class Fingerprints {
    private static final int HALF = 32;
    private static final long LOW = 0xFFFF_FFFFL;

    private long[] pairs = new long[16];
    private int size;

    void add(String text, int number) {
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, 2 * size);
        }
        pairs[size++] = pair(text, number);
    }

    /** To be called once, after the last text was added. */
    void close() {
        Arrays.sort(pairs, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (kept == 0 || pairs[kept - 1] != pairs[i]) {
                pairs[kept++] = pairs[i];
            }
        }
        size = kept;
        pairs = Arrays.copyOf(pairs, size);
    }

    /** Gives every number that was added with the text, and perhaps others. */
    void find(String text, IntConsumer numbers) {
        long first = pair(text, 0);
        int at = Arrays.binarySearch(pairs, first);
        for (int i = at < 0 ? -at - 1 : at; i < size && (pairs[i] & ~LOW) == first; i++) {
            numbers.accept((int) pairs[i]);
        }
    }

    private static long pair(String text, int number) {
        return ((long) text.hashCode() << HALF) | number;
    }
}
