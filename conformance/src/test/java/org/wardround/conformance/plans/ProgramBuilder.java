package org.wardround.conformance.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wardround.optimizer.Linear;
import org.wardround.optimizer.Program;

/** Writes programs down row by row. */
final class ProgramBuilder {
    private final List<Program.Row> rows = new ArrayList<>();
    private final List<Program.Term> terms = new ArrayList<>();
    private int size;

    int variable() {
        return size++;
    }

    void atMost(SortedMap<Integer, Double> form, double high) {
        rows.add(new Program.Row(linear(form), Double.NEGATIVE_INFINITY, high));
    }

    void atLeast(SortedMap<Integer, Double> form, double low) {
        rows.add(new Program.Row(linear(form), low, Double.POSITIVE_INFINITY));
    }

    /** One variable may be 1 only where another is. */
    void onlyWith(int variable, int other) {
        SortedMap<Integer, Double> form = new TreeMap<>();
        form.put(variable, 1.0);
        form.put(other, -1.0);
        atMost(form, 0);
    }

    void term(double weight, SortedMap<Integer, Double> form) {
        terms.add(new Program.Term(weight, 0, linear(form)));
    }

    Program build() {
        return new Program(size, rows, Linear.NONE, terms);
    }

    private static Linear linear(SortedMap<Integer, Double> form) {
        return new Linear(
                form.keySet().stream().mapToInt(Integer::intValue).toArray(),
                form.values().stream().mapToDouble(Double::doubleValue).toArray());
    }
}
