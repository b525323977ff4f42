package org.wardround.optimizer;

import java.util.List;
import java.util.function.ObjDoubleConsumer;
import java.util.function.ToIntBiFunction;
import java.util.stream.IntStream;
import org.wardround.engine.inventory.Budget;
import org.wardround.engine.kernel.Euros;
import org.wardround.engine.plan.Candidate;
import org.wardround.engine.plan.Grant;
import org.wardround.engine.plan.Limits;
import org.wardround.engine.plan.PlanningProblem;

/**
 * The rows that keep the money of all years, in quarters of a cent, so that all numbers are whole. Where grants reach,
 * there is a row for each set of years and each set of grants that may be used up there: together they say that grants
 * can be shared out so that no year lacks money (max-flow and min-cut).
 */
final class MoneyRows {
    private final PlanningProblem problem;
    private final int quarters;
    private final Limits limits;
    private final List<Candidate> candidates;
    private final ToIntBiFunction<Candidate, Integer> by;

    /** The last argument gives the variable that a candidate has started by a quarter. */
    MoneyRows(PlanningProblem problem, List<Candidate> candidates, ToIntBiFunction<Candidate, Integer> by) {
        this.problem = problem;
        this.quarters = problem.quarters();
        this.limits = problem.limits();
        this.candidates = candidates;
        this.by = by;
    }

    /** Gives each form with what it may be at most. */
    void forEach(ObjDoubleConsumer<Form> limit) {
        List<Integer> reached = problem.grantYears();
        for (int year = 0; 4 * year < quarters; year++) {
            if (!reached.contains(year)) {
                limit.accept(need(List.of(year)), money(year));
            }
            if (limits.budget() instanceof Budget.Split split) {
                limit.accept(
                        running(year),
                        (double) length(year) * split.runningPerYear().cents());
            }
        }
        for (int set = 1; set < 1 << reached.size(); set++) {
            withGrants(chosen(reached, set), limit);
        }
        limit.accept(
                after(),
                switch (limits.budget()) {
                    case Budget.Split split -> split.runningPerYear().cents();
                    case Budget.Pooled pooled -> pooled.perYear().cents();
                });
    }

    private void withGrants(List<Integer> years, ObjDoubleConsumer<Form> limit) {
        double there = years.stream().mapToDouble(this::money).sum();
        List<Integer> paying = IntStream.range(0, limits.grants().size())
                .filter(grant -> years.stream().anyMatch(year -> pays(grant, year)))
                .boxed()
                .toList();
        for (int set = 0; set < 1 << paying.size(); set++) {
            List<Integer> usedUp = chosen(paying, set);
            Form form = need(years);
            double high = there;
            for (int grant : paying) {
                if (usedUp.contains(grant)) {
                    high += 4.0 * limits.grants().get(grant).amount().cents();
                } else {
                    years.forEach(year -> form.plus(covered(grant, year)));
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

    private boolean pays(int grant, int year) {
        Grant of = limits.grants().get(grant);
        return of.firstQuarter() < 4 * year + length(year) && of.lastQuarter() >= 4 * year;
    }

    /** What must be paid in some years out of the money that grants add to. */
    private Form need(List<Integer> years) {
        Form form = new Form();
        for (int year : years) {
            for (Candidate candidate : candidates) {
                double cents = 4.0 * candidate.oneOff().cents();
                form.plus(variable(candidate, 4 * year + length(year) - 1), cents);
                form.plus(variable(candidate, 4 * year - 1), -cents);
            }
            if (limits.budget() instanceof Budget.Pooled) {
                form.plus(running(year));
            }
        }
        return form;
    }

    private Form running(int year) {
        Form form = new Form();
        for (Candidate candidate : candidates) {
            for (int t = 4 * year; t < 4 * year + length(year); t++) {
                form.plus(variable(candidate, t - candidate.leadQuarters()), (double)
                        candidate.perYear().cents());
            }
        }
        return form;
    }

    /** What a grant could pay for starts in a year, taken off. */
    private Form covered(int grant, int year) {
        Form form = new Form();
        for (Candidate candidate : candidates) {
            Euros paid = limits.grants().get(grant).pays(candidate.oneOff());
            for (int q = 4 * year; q < 4 * year + length(year); q++) {
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

    private double money(int year) {
        return (double) length(year)
                * switch (limits.budget()) {
                    case Budget.Split split -> split.oneOffPerYear().cents();
                    case Budget.Pooled pooled -> pooled.perYear().cents();
                };
    }

    private int length(int year) {
        return Math.min(4, quarters - 4 * year);
    }
}
