package org.wardround.engine.plan;

import java.util.List;

/**
 * Whether the money of all spans suffices, grants included. A grant may pay in any span up to its share of what starts
 * then, and in all up to its amount.
 */
final class Money {
    final List<MoneySpan> spans;
    private final int[] spanOf;
    private final boolean[] reached;
    private final long[] amounts;

    Money(PlanningProblem problem) {
        this.spans = problem.moneySpans();
        this.spanOf = new int[problem.quarters()];
        for (int s = 0; s < spans.size(); s++) {
            for (int q = spans.get(s).first(); q <= spans.get(s).last(); q++) {
                spanOf[q] = s;
            }
        }
        this.reached = new boolean[spans.size()];
        problem.grantSpans().forEach(span -> reached[span] = true);
        this.amounts = problem.limits().grants().stream()
                .mapToLong(grant -> 4 * grant.amount().cents())
                .toArray();
    }

    /** The span that a quarter lies in. */
    int spanOf(int quarter) {
        return spanOf[quarter];
    }

    /**
     * Whether a span's money suffices without grants, or with them in all spans that they reach.
     *
     * @param covered by grant and span, what the grant could pay, in quarters of a cent
     */
    boolean suffices(int span, long[] once, long[] runs, long[][] covered) {
        if (runsTooMuch(span, runs[span])) {
            return false;
        }
        if (lacking(span, once[span], runs[span]) <= 0) {
            return true;
        }
        return reached[span] && shared(once, runs, covered);
    }

    private boolean shared(long[] once, long[] runs, long[][] covered) {
        Sharing sharing = new Sharing(amounts, covered);
        for (int span = 0; span < reached.length; span++) {
            if (reached[span]) {
                long lacking = Math.max(0, lacking(span, once[span], runs[span]));
                if (sharing.pay(span, lacking) < lacking) {
                    return false;
                }
            }
        }
        return true;
    }

    /** What grants pay where money lacks first, and then as early as they can, by grant and span. */
    long[][] paid(long[] once, long[] runs, long[][] covered) {
        Sharing sharing = new Sharing(amounts, covered);
        for (int span = 0; span < spans.size(); span++) {
            sharing.pay(span, Math.max(0, lacking(span, once[span], runs[span])));
        }
        for (int span = 0; span < spans.size(); span++) {
            sharing.pay(span, once[span]);
        }
        return sharing.paid();
    }

    /** By how much the money of all spans is exceeded; grants pay what they can where money lacks. */
    long over(long[] once, long[] runs, long[][] covered) {
        long over = 0;
        Sharing sharing = new Sharing(amounts, covered);
        for (int span = 0; span < once.length; span++) {
            MoneySpan of = spans.get(span);
            over += of.pooled() ? 0 : Math.max(0, runs[span] - of.running());
            long lacking = Math.max(0, lacking(span, once[span], runs[span]));
            over += lacking - sharing.pay(span, lacking);
        }
        return over;
    }

    private boolean runsTooMuch(int span, long runs) {
        return runs > spans.get(span).running();
    }

    /** What grants would have to pay; negative where money is left. */
    private long lacking(int span, long once, long runs) {
        MoneySpan of = spans.get(span);
        return once + (of.pooled() ? runs : 0) - of.money();
    }

    /** What may run at the end of the plan, in cents a year. */
    long perYearLimit() {
        return spans.getLast().runningPerYear();
    }
}
