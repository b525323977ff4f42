package org.wardround.optimizer;

/**
 * What is still open for each chain of variables: the place at which it turns from 0 to 1. The place behind the last variable
 * stands for a chain that stays 0.
 */
final class Domain {
    private final int[] first;
    private final int[] last;

    private Domain(int[] first, int[] last) {
        this.first = first;
        this.last = last;
    }

    static Domain open(int[] lengths) {
        return new Domain(new int[lengths.length], lengths.clone());
    }

    Domain copy() {
        return new Domain(first.clone(), last.clone());
    }

    int first(int chain) {
        return first[chain];
    }

    int last(int chain) {
        return last[chain];
    }

    boolean empty(int chain) {
        return first[chain] > last[chain];
    }

    /** The chain turns at this place or later; false when nothing changes. */
    boolean notBefore(int chain, int place) {
        boolean changes = place > first[chain];
        first[chain] = Math.max(first[chain], place);
        return changes;
    }

    /** The chain turns at this place or earlier; false when nothing changes. */
    boolean notAfter(int chain, int place) {
        boolean changes = place < last[chain];
        last[chain] = Math.min(last[chain], place);
        return changes;
    }
}
