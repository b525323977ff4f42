package org.wardround.optimizer;

import java.util.List;

/**
 * A program over variables that are 0 or 1: first make a linear form as small as can be, then the sum or the largest of
 * weight x max(floor, exp(-form)), or the mean of the worst years out of a sample, keeping all rows.
 *
 * @param size how many variables, numbered from 0
 * @param rows what must hold
 * @param first what is made small first; whole-numbered at its smallest; empty when there is nothing, and where the
 * largest term is made small
 * @param terms what is made small then
 * @param goal what is made small of the terms
 */
public record Program(int size, List<Row> rows, Linear first, List<Term> terms, Goal goal) {
    /** Copies the collections, so that the record never changes. */
    public Program {
        rows = List.copyOf(rows);
        terms = List.copyOf(terms);
        if (goal instanceof Goal.Largest && !first.isEmpty()) {
            throw new IllegalArgumentException("Nothing can be made small before the largest term.");
        }
    }

    /**
     * A program that makes the sum small.
     *
     * @param size how many variables, numbered from 0
     * @param rows what must hold
     * @param first what is made small first
     * @param terms what is made small then
     */
    public Program(int size, List<Row> rows, Linear first, List<Term> terms) {
        this(size, rows, first, terms, new Goal.Sum());
    }

    /**
     * A row: low at least, high at most.
     *
     * @param form what is limited
     * @param low lower limit, may be negative infinity
     * @param high upper limit, may be infinity
     */
    public record Row(Linear form, double low, double high) {}

    /**
     * A term of the objective: weight x max(floor, exp(-form)).
     *
     * @param weight 0 or more
     * @param floor 0 to 1
     * @param form over variables, with coefficients of 0 or more
     */
    public record Term(double weight, double floor, Linear form) {
        double share(double[] values) {
            return Math.max(floor, StrictMath.exp(-form.at(values)));
        }
    }

    /**
     * The objective.
     *
     * @param values a value for each variable
     * @return what is made small of the terms
     */
    public double objective(double[] values) {
        return switch (goal) {
            case Goal.Sum sum ->
                terms.stream()
                        .mapToDouble(term -> term.weight() * term.share(values))
                        .sum();
            case Goal.Largest largest ->
                terms.stream()
                        .mapToDouble(term -> term.weight() * term.share(values))
                        .max()
                        .orElse(0);
            case Goal.Worst worst -> worst.mean(shares(values));
        };
    }

    /** The rows that a point breaks. */
    List<Row> broken(double[] values) {
        return rows.stream()
                .filter(row -> {
                    double sum = row.form().at(values);
                    return sum > row.high() + slack(row.high()) || sum < row.low() - slack(row.low());
                })
                .toList();
    }

    private static double slack(double limit) {
        return 1e-9 + 1e-12 * Math.abs(limit);
    }

    /** What remains of each term. */
    double[] shares(double[] values) {
        return terms.stream().mapToDouble(term -> term.share(values)).toArray();
    }
}
