package org.wardround.optimizer;

import java.util.TreeMap;

/** A linear form in the making. */
final class Form {
    private final TreeMap<Integer, Double> terms = new TreeMap<>();

    /** Adds a variable; {@link PlanProgram#NO} stands for what is always 0. */
    Form plus(int variable, double coefficient) {
        if (variable != PlanProgram.NO && coefficient != 0) {
            terms.merge(variable, coefficient, Double::sum);
        }
        return this;
    }

    Form plus(Form other) {
        other.terms.forEach(this::plus);
        return this;
    }

    Linear linear() {
        terms.values().removeIf(coefficient -> coefficient == 0);
        return new Linear(
                terms.keySet().stream().mapToInt(Integer::intValue).toArray(),
                terms.values().stream().mapToDouble(Double::doubleValue).toArray());
    }

    Program.Row atMost(double high) {
        return new Program.Row(linear(), Double.NEGATIVE_INFINITY, high);
    }

    /** The most that the form can be. */
    double most() {
        return terms.values().stream().mapToDouble(c -> Math.max(0, c)).sum();
    }
}
