package org.wardround.optimizer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjDoubleConsumer;
import java.util.function.ToIntBiFunction;
import java.util.stream.IntStream;
import org.wardround.engine.kernel.Euros;
import org.wardround.engine.plan.Candidate;
import org.wardround.engine.plan.Grant;
import org.wardround.engine.plan.Limits;
import org.wardround.engine.plan.MoneySpan;
import org.wardround.engine.plan.PlanningProblem;

/**
 * The rows that keep the money of all years, or of all quarters where money comes by quarter, in quarters of a cent, so
 * that all numbers are whole. Where grants reach, there is a row for each set of these spans and each set of grants that
 * may be used up there: together they say that grants can be shared out so that no span lacks money (max-flow and
 * min-cut).
 */
final class MoneyRows {
    /**
     * Where there would be more rows for grants than these, only those of neighbouring spans stay, each with no grant and
     * with all grants used up. What they let through is caught when the engine judges the plan.
     */
    private static final int MOST_ROWS = 2_000;

    private final List<MoneySpan> spans;
    private final List<Integer> reached;
    private final int quarters;
    private final Limits limits;
    private final List<Candidate> candidates;
    private final ToIntBiFunction<Candidate, Integer> by;

    /** The last argument gives the variable that a candidate has started by a quarter. */
    MoneyRows(PlanningProblem problem, List<Candidate> candidates, ToIntBiFunction<Candidate, Integer> by) {
        this.spans = problem.moneySpans();
        this.reached = problem.grantSpans();
        this.quarters = problem.quarters();
        this.limits = problem.limits();
        this.candidates = candidates;
        this.by = by;
    }

    /** Gives each form with what it may be at most. */
    void forEach(ObjDoubleConsumer<Form> limit) {
        for (int s = 0; s < spans.size(); s++) {
            MoneySpan span = spans.get(s);
            if (!reached.contains(s)) {
                limit.accept(need(List.of(span)), (double) span.money());
            }
            limit.accept(running(span), (double) span.running());
        }
        boolean few = Math.scalb(1.0, reached.size() + limits.grants().size()) <= MOST_ROWS;
        for (List<MoneySpan> some : few ? sets() : runs()) {
            withGrants(some, few, limit);
        }
        limit.accept(after(), (double) spans.getLast().runningPerYear());
    }

    private List<List<MoneySpan>> sets() {
        return IntStream.range(1, 1 << reached.size())
                .mapToObj(set -> chosen(reached, set).stream().map(spans::get).toList())
                .toList();
    }

    private List<List<MoneySpan>> runs() {
        List<List<MoneySpan>> runs = new ArrayList<>();
        for (int from = 0; from < reached.size(); from++) {
            for (int to = from + 1; to <= reached.size(); to++) {
                runs.add(reached.subList(from, to).stream().map(spans::get).toList());
            }
        }
        return runs;
    }

    private void withGrants(List<MoneySpan> some, boolean few, ObjDoubleConsumer<Form> limit) {
        double there = some.stream().mapToDouble(MoneySpan::money).sum();
        List<Integer> paying = IntStream.range(0, limits.grants().size())
                .filter(grant -> some.stream().anyMatch(span -> pays(grant, span)))
                .boxed()
                .toList();
        int all = (1 << paying.size()) - 1;
        for (int set = 0; set <= all; set += few ? 1 : Math.max(1, all)) {
            List<Integer> usedUp = chosen(paying, set);
            Form form = need(some);
            double high = there;
            for (int grant : paying) {
                if (usedUp.contains(grant)) {
                    high += 4.0 * limits.grants().get(grant).amount().cents();
                } else {
                    some.forEach(span -> form.plus(covered(grant, span)));
                }
            }
            limit.accept(form, high);
        }
    }

    private static List<Integer> chosen(List<Integer> all, int set) {
        return IntStream.range(0, all.size())
                .filter(bit -> (set & 1 << bit) != 0)
                .mapToObj(all::get)
                .toList();
    }

    private boolean pays(int grant, MoneySpan span) {
        Grant of = limits.grants().get(grant);
        return of.firstQuarter() <= span.last() && of.lastQuarter() >= span.first();
    }

    /** What must be paid in some spans out of the money that grants add to. */
    private Form need(List<MoneySpan> some) {
        Form form = new Form();
        for (MoneySpan span : some) {
            for (Candidate candidate : candidates) {
                double cents = 4.0 * candidate.oneOff().cents();
                form.plus(variable(candidate, span.last()), cents);
                form.plus(variable(candidate, span.first() - 1), -cents);
            }
            if (span.pooled()) {
                form.plus(running(span));
            }
        }
        return form;
    }

    private Form running(MoneySpan span) {
        Form form = new Form();
        for (Candidate candidate : candidates) {
            for (int t = span.first(); t <= span.last(); t++) {
                form.plus(variable(candidate, t - candidate.leadQuarters()), (double)
                        candidate.perYear().cents());
            }
        }
        return form;
    }

    /** What a grant could pay for starts in a span, taken off. */
    private Form covered(int grant, MoneySpan span) {
        Form form = new Form();
        for (Candidate candidate : candidates) {
            Euros paid = limits.grants().get(grant).pays(candidate.oneOff());
            for (int q = span.first(); q <= span.last(); q++) {
                if (limits.payer(candidate.id(), q) == grant) {
                    form.plus(variable(candidate, q), -4.0 * paid.cents());
                    form.plus(variable(candidate, q - 1), 4.0 * paid.cents());
                }
            }
        }
        return form;
    }

    /** What runs after the end, in a whole year. */
    private Form after() {
        Form form = new Form();
        for (Candidate candidate : candidates) {
            form.plus(variable(candidate, quarters - 1), (double)
                    candidate.perYear().cents());
        }
        return form;
    }

    private int variable(Candidate candidate, int quarter) {
        return by.applyAsInt(candidate, quarter);
    }
}
