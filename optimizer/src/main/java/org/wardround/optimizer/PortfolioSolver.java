package org.wardround.optimizer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.wardround.engine.portfolio.Aim;
import org.wardround.engine.portfolio.Judge;
import org.wardround.engine.portfolio.Limit;
import org.wardround.engine.portfolio.Link;
import org.wardround.engine.portfolio.Measure;
import org.wardround.engine.portfolio.Portfolio;
import org.wardround.engine.portfolio.Search;
import org.wardround.engine.portfolio.Threat;

/**
 * Solves portfolio problems exactly. Variable i x periods + p says that measure i is in place in period p. What comes
 * back from the solver is judged anew by the engine.
 */
public final class PortfolioSolver {
    private static final int RUNS = 4;
    private static final long STEPS_EACH = 4_000;
    private static final long LEAST_STEPS = 20_000;
    private static final long MOST_STEPS = 2_000_000;

    private final Portfolio problem;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Program.Row> rows = new ArrayList<>();
    private final Program program;

    /**
     * A solver of one problem.
     *
     * @param problem the problem
     */
    public PortfolioSolver(Portfolio problem) {
        this.problem = problem;
        problem.measures().forEach(measure -> numbers.put(measure.id(), numbers.size()));
        this.program = program();
    }

    /**
     * What was found.
     *
     * @param starts measure id to the period in which it starts
     * @param objective what remains, by the engine; infinite when nothing was found
     * @param bound what no choice goes below
     * @param gap (objective - bound) / objective, 0 or more; 1 when nothing was found
     * @param end how the solver ended
     */
    public record Found(
            SortedMap<String, Integer> starts, double objective, double bound, double gap, ExactSolver.End end) {
        /** Copies the map, so that the record never changes. */
        public Found {
            starts = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(starts));
        }

        /**
         * Whether there is a choice that keeps all limits, as far as is known.
         *
         * @return false when none was found
         */
        public boolean any() {
            return objective < Double.POSITIVE_INFINITY;
        }
    }

    /**
     * Solves.
     *
     * @param settings when it stops
     * @return the best choice that was found; nothing when none keeps all limits, or none was found in time
     * @throws IllegalStateException when the solver returns what breaks a limit
     */
    public Found solve(Settings settings) {
        return judged(new Pair(program, this::known, settings).solve());
    }

    /**
     * Solves without native code. What is found is bounded, but for the largest of what remains.
     *
     * @param settings when it stops
     * @return the best choice that was found; it ends as one that the solver had no part in
     * @throws IllegalStateException when a limit is broken
     */
    public Found solvePlainly(Settings settings) {
        return judged(new Pair(program, this::known, settings).solvePlainly("it was not asked"));
    }

    /** Choices to begin with, by random changes. */
    private List<int[]> known() {
        long steps = Math.clamp(STEPS_EACH * program.size(), LEAST_STEPS, MOST_STEPS);
        return new Search(problem).run(RUNS, steps).stream().map(this::ones).toList();
    }

    private int[] ones(SortedMap<String, Integer> starts) {
        return starts.entrySet().stream()
                .flatMapToInt(start -> IntStream.range(start.getValue(), problem.periods())
                        .map(period -> variable(start.getKey(), period)))
                .sorted()
                .toArray();
    }

    private Found judged(ExactSolver.Answer answer) {
        if (answer.objective() == Double.POSITIVE_INFINITY) {
            return new Found(new TreeMap<>(), answer.objective(), answer.bound(), 1, answer.end());
        }
        SortedMap<String, Integer> starts = starts(answer.ones());
        Judge judge = new Judge(problem);
        if (!judge.broken(starts).isEmpty()) {
            throw new IllegalStateException("The solver's choice breaks " + judge.broken(starts) + ".");
        }
        double objective = judge.objective(starts);
        double bound = Math.min(answer.bound(), objective);
        double gap = objective > 0 ? (objective - bound) / objective : 0;
        return new Found(starts, objective, bound, gap, answer.end());
    }

    private SortedMap<String, Integer> starts(List<Integer> ones) {
        SortedMap<String, Integer> starts = new TreeMap<>();
        for (int variable : ones) {
            String measure =
                    problem.measures().get(variable / problem.periods()).id();
            starts.merge(measure, variable % problem.periods(), Math::min);
        }
        return starts;
    }

    private Program program() {
        int size = problem.measures().size() * problem.periods();
        for (int v = 0; v < size; v++) {
            if (v % problem.periods() > 0) {
                onlyWith(v - 1, v);
            }
        }
        problem.limits().forEach(this::limit);
        problem.links().forEach(this::link);
        return new Program(
                size, rows, Linear.NONE, terms(), problem.aim() == Aim.WORST ? new Goal.Largest() : new Goal.Sum());
    }

    private int variable(String measure, int period) {
        Integer number = numbers.get(measure);
        if (number == null) {
            throw new IllegalArgumentException("The measure (" + measure + ") must be in the problem.");
        }
        return number * problem.periods() + period;
    }

    private void limit(Limit limit) {
        for (int period = 0; period < problem.periods(); period++) {
            TreeMap<Integer, Double> form = new TreeMap<>();
            for (var use : limit.uses().entrySet()) {
                double once = use.getValue().once();
                double later = use.getValue().later();
                form.merge(variable(use.getKey(), period), once, Double::sum);
                for (int before = 0; before < period && limit.carriedOver() && later > 0; before++) {
                    form.merge(variable(use.getKey(), before), later, Double::sum);
                }
                if (period > 0 && !limit.carriedOver()) {
                    form.merge(variable(use.getKey(), period - 1), later - once, Double::sum);
                }
            }
            double most = limit.most().get(period);
            if (form.values().stream().mapToDouble(use -> Math.max(0, use)).sum() > most) {
                rows.add(new Program.Row(linear(form), Double.NEGATIVE_INFINITY, most));
            }
        }
    }

    private void link(Link link) {
        switch (link) {
            case Link.Requires pair -> {
                for (int period = 0; period < problem.periods(); period++) {
                    onlyWith(variable(pair.measure(), period), variable(pair.needed(), period));
                }
            }
            case Link.InPlaceBy by ->
                rows.add(new Program.Row(
                        linear(new TreeMap<>(Map.of(variable(by.measure(), by.period()), 1.0))),
                        1,
                        Double.POSITIVE_INFINITY));
            case Link.AtMost some -> {
                TreeMap<Integer, Double> form = new TreeMap<>();
                some.measures().forEach(measure -> form.put(variable(measure, problem.periods() - 1), 1.0));
                rows.add(new Program.Row(linear(form), Double.NEGATIVE_INFINITY, some.most()));
            }
        }
    }

    /** One variable may be 1 only where another is. */
    private void onlyWith(int variable, int other) {
        TreeMap<Integer, Double> form = new TreeMap<>(Map.of(variable, 1.0, other, -1.0));
        rows.add(new Program.Row(linear(form), Double.NEGATIVE_INFINITY, 0));
    }

    private List<Program.Term> terms() {
        Map<String, TreeMap<Integer, Double>> takers = new HashMap<>();
        for (Measure measure : problem.measures()) {
            measure.taken()
                    .forEach((threat, taken) -> takers.computeIfAbsent(threat, id -> new TreeMap<>())
                            .put(variable(measure.id(), 0), taken));
        }
        List<Program.Term> terms = new ArrayList<>();
        for (int period = 0; period < problem.periods(); period++) {
            for (Threat threat : problem.threats()) {
                TreeMap<Integer, Double> form = new TreeMap<>();
                int here = period;
                takers.getOrDefault(threat.id(), new TreeMap<>())
                        .forEach((variable, taken) -> form.put(variable + here, taken));
                terms.add(new Program.Term(threat.loss(), threat.floor(), linear(form)));
            }
        }
        return terms;
    }

    private static Linear linear(SortedMap<Integer, Double> form) {
        return new Linear(
                form.keySet().stream().mapToInt(Integer::intValue).toArray(),
                form.values().stream().mapToDouble(Double::doubleValue).toArray());
    }
}
