package org.wardround.engine.plan;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Shares grants out among spans of the plan that lack money: the largest flow, by shortest ways that add to it (Edmonds
 * and Karp 1972), so that where there is a way for all to suffice, it is found.
 */
final class Sharing {
    private static final int NONE = -1;

    private final long[][] covered;
    private final long[] left;
    private final long[][] paid;

    /**
     * Prepares.
     *
     * @param amounts most that each grant pays in all
     * @param covered by grant and span, most that it pays there
     */
    Sharing(long[] amounts, long[][] covered) {
        this.covered = covered;
        this.left = amounts.clone();
        this.paid = new long[covered.length][covered.length == 0 ? 0 : covered[0].length];
    }

    /** Pays for a span, and moves what other spans were given to other grants where that helps; says what was paid. */
    long pay(int span, long lacking) {
        long sum = 0;
        long more = 1;
        while (sum < lacking && more > 0) {
            more = way(span, lacking - sum);
            sum += more;
        }
        return sum;
    }

    /** What each grant pays in each span. */
    long[][] paid() {
        return paid;
    }

    private long way(int span, long wanted) {
        int spans = paid.length == 0 ? 0 : paid[0].length;
        int[] spanOf = new int[paid.length];
        int[] grantOf = new int[spans];
        Arrays.fill(spanOf, NONE);
        Arrays.fill(grantOf, NONE);
        Deque<Integer> open = new ArrayDeque<>();
        open.add(span);
        while (!open.isEmpty()) {
            int here = open.remove();
            for (int g = 0; g < paid.length; g++) {
                if (spanOf[g] != NONE || covered[g][here] <= paid[g][here]) {
                    continue;
                }
                spanOf[g] = here;
                if (left[g] > 0) {
                    return push(g, span, wanted, spanOf, grantOf);
                }
                for (int other = 0; other < spans; other++) {
                    if (other != span && grantOf[other] == NONE && paid[g][other] > 0) {
                        grantOf[other] = g;
                        open.add(other);
                    }
                }
            }
        }
        return 0;
    }

    private long push(int last, int span, long wanted, int[] spanOf, int[] grantOf) {
        long more = Math.min(wanted, left[last]);
        for (int g = last, here = spanOf[g]; ; g = grantOf[here], here = spanOf[g]) {
            more = Math.min(more, covered[g][here] - paid[g][here]);
            if (here == span) {
                break;
            }
            more = Math.min(more, paid[grantOf[here]][here]);
        }
        left[last] -= more;
        for (int g = last, here = spanOf[g]; ; g = grantOf[here], here = spanOf[g]) {
            paid[g][here] += more;
            if (here == span) {
                return more;
            }
            paid[grantOf[here]][here] -= more;
        }
    }
}
