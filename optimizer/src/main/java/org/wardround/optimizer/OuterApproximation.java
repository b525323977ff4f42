package org.wardround.optimizer;

import com.google.ortools.linearsolver.MPSolver.ResultStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Solves a program exactly by outer approximation: linear bounds on every exponential, first tightened on the relaxation
 * (Kelley's method), then at each whole solution, until bound and best solution meet. Each round of whole solving is a
 * fresh model. One thread, so that the same program takes the same way.
 */
final class OuterApproximation {
    private static final double VIOLATED = 1e-7;
    private static final double SCALE = 1_000;
    private static final int MOST_RELAXED_ROUNDS = 60;
    private static final int MOST_ROUNDS = 60;

    /** Nodes of the first round, twice as many in each one after: cuts at a good solution are worth more than a proof. */
    private static final long FIRST_NODES = 2_000;

    private final Settings settings;
    private final Consumer<Progress> listener;
    private final long deadline;
    private Program program;
    private final SubsetCuts[] subsets;
    private final List<Cut> cuts = new ArrayList<>();
    private final List<double[]> tails = new ArrayList<>();
    private final double unit;
    private long nodesLeft;
    private double first = Double.POSITIVE_INFINITY;
    private boolean firstProven;
    private double bound;
    private double objective = Double.POSITIVE_INFINITY;
    private double[] best = new double[0];

    OuterApproximation(Program program, Settings settings, Consumer<Progress> listener) {
        this.program = program;
        this.settings = settings;
        this.listener = listener;
        this.deadline = System.nanoTime() + settings.time().toNanos();
        this.nodesLeft = settings.nodes();
        this.subsets = new SubsetCuts[program.terms().size()];
        double weights = 0;
        for (int k = 0; k < subsets.length; k++) {
            subsets[k] = new SubsetCuts(k, program.terms().get(k));
            weights += program.terms().get(k).weight();
        }
        this.unit = weights > 0 ? SCALE / weights : 1;
    }

    Progress solve(List<int[]> known) {
        List<double[]> starts = new ArrayList<>();
        for (int[] ones : known) {
            double[] values = new double[program.size()];
            for (int v : ones) {
                values[v] = 1;
            }
            starts.add(values);
        }
        if (!firstForm()) {
            return progress();
        }
        for (double[] start : starts) {
            offer(start);
            cutAt(start);
            tails(program.shares(start));
        }
        listener.accept(progress());
        if (program.terms().isEmpty()) {
            bound = 0;
            return progress();
        }
        if (program.goal() instanceof Goal.Largest) {
            largest();
            return progress();
        }
        relax();
        listener.accept(progress());
        rounds();
        return progress();
    }

    /** The largest term is linear in logarithms, whatever its size: no approximation is needed. */
    private void largest() {
        while (!done() && nodesLeft > 0 && millisLeft() > 0) {
            double[] values;
            try (LinearModel model = LinearModel.whole(program)) {
                model.minimiseLargest();
                if (best.length > 0) {
                    model.hint(best);
                }
                ResultStatus status = model.solve(0, nodesLeft, millisLeft());
                nodesLeft -= Math.max(1, model.nodes());
                if (status != ResultStatus.OPTIMAL && status != ResultStatus.FEASIBLE) {
                    nothingToFind(status);
                    return;
                }
                bound = Math.max(bound, StrictMath.exp(model.bound()) * (1 - 1e-9));
                values = rounded(model.values());
            }
            List<Program.Row> broken = program.broken(values);
            if (broken.isEmpty()) {
                offer(values);
                return;
            }
            program = with(broken.stream().map(row -> without(row, values)).toList());
        }
    }

    private long millisLeft() {
        return (deadline - System.nanoTime()) / 1_000_000;
    }

    private Progress progress() {
        List<Integer> ones = new ArrayList<>();
        for (int v = 0; v < best.length; v++) {
            if (best[v] > 0.5) {
                ones.add(v);
            }
        }
        return new Progress(
                first,
                firstProven,
                Math.min(bound, objective),
                objective,
                ones.stream().mapToInt(Integer::intValue).toArray());
    }

    /** Makes the first form small and then keeps it there; false when no solution is known. */
    private boolean firstForm() {
        if (program.first().isEmpty()) {
            first = 0;
            firstProven = true;
            return true;
        }
        while (true) {
            double[] values;
            try (LinearModel model = LinearModel.whole(program)) {
                model.minimise(program.first());
                ResultStatus status = model.solve(0, nodesLeft, millisLeft());
                if (status != ResultStatus.OPTIMAL && status != ResultStatus.FEASIBLE) {
                    return false;
                }
                nodesLeft = Math.max(1, nodesLeft - model.nodes());
                firstProven = status == ResultStatus.OPTIMAL || model.bound() > model.objective() - 1 + 1e-6;
                values = rounded(model.values());
            }
            List<Program.Row> broken = program.broken(values);
            if (broken.isEmpty()) {
                first = Math.rint(program.first().at(values));
                program = with(List.of(new Program.Row(program.first(), Double.NEGATIVE_INFINITY, first)));
                offer(values);
                return true;
            }
            if (millisLeft() <= 0) {
                return false;
            }
            program = with(broken.stream().map(row -> without(row, values)).toList());
        }
    }

    private Program with(List<Program.Row> more) {
        List<Program.Row> rows = new ArrayList<>(program.rows());
        rows.addAll(more);
        return new Program(program.size(), rows, program.first(), program.terms(), program.goal());
    }

    /** Kelley's method on the relaxation, with tangents and subset cuts. */
    private void relax() {
        try (LinearModel model = LinearModel.relaxed(program)) {
            aim(model);
            List<Cut> active = new ArrayList<>();
            for (int k = 0; k < subsets.length; k++) {
                active.add(Tangents.at(k, program.terms().get(k), 0));
                active.add(subsets[k].outward(
                        new boolean[program.terms().get(k).form().variables().length]));
            }
            active.addAll(cuts);
            model.addAll(active);
            double last = 0;
            int slow = 0;
            double[] values = new double[program.size()];
            double[] shares = new double[subsets.length];
            for (int round = 0; round < MOST_RELAXED_ROUNDS && slow < 3 && millisLeft() > 0; round++) {
                ResultStatus status = model.solve(0, 0, millisLeft());
                if (status != ResultStatus.OPTIMAL) {
                    nothingToFind(status);
                    break;
                }
                double level = model.objective() / unit;
                bound = Math.max(bound, level * (1 - 1e-9));
                values = model.values();
                shares = model.shares();
                List<Cut> more = separate(values, shares);
                boolean worse = worse(model, shares, model.objective());
                if (more.isEmpty() && !worse) {
                    break;
                }
                model.addAll(more);
                active.addAll(more);
                slow = level - last < 1e-4 * level ? slow + 1 : 0;
                last = level;
            }
            keepTight(active, values, shares);
        }
    }

    private void aim(LinearModel model) {
        switch (program.goal()) {
            case Goal.Worst worst -> {
                model.minimiseWorst();
                tails.forEach(weights -> model.above(weights, unit));
            }
            case Goal.Sum sum -> model.minimiseTerms(unit);
            case Goal.Largest largest -> throw new IllegalStateException("The largest term needs no approximation.");
        }
    }

    /** Keeps the worst years at some shares, where the mean of the worst years is what is made small. */
    private void tails(double[] shares) {
        if (program.goal() instanceof Goal.Worst worst) {
            tails.add(worst.weights(shares));
        }
    }

    /** Whether the years that are the worst at these shares are worse than the objective says; then they are added. */
    private boolean worse(LinearModel model, double[] shares, double objective) {
        if (!(program.goal() instanceof Goal.Worst worst) || worst.mean(shares) * unit <= objective * (1 + VIOLATED)) {
            return false;
        }
        double[] weights = worst.weights(shares);
        tails.add(weights);
        model.above(weights, unit);
        return true;
    }

    private void keepTight(List<Cut> active, double[] values, double[] shares) {
        cuts.clear();
        for (Cut cut : active) {
            if (cut.violation(shares[cut.term()], values) > -1e-2) {
                cuts.add(cut);
            }
        }
    }

    private List<Cut> separate(double[] values, double[] shares) {
        List<Cut> more = new ArrayList<>();
        for (int k = 0; k < subsets.length; k++) {
            Program.Term term = program.terms().get(k);
            Cut subset = subsets[k].best(values);
            double bySubset = subset.violation(shares[k], values);
            Cut tangent = Tangents.at(k, term, term.form().at(values));
            double byTangent = tangent.violation(shares[k], values);
            double needed = VIOLATED * Math.max(1, 1 / Math.max(1e-12, term.weight() * unit));
            if (bySubset > needed) {
                more.add(subset);
            }
            if (byTangent > needed && byTangent > bySubset) {
                more.add(tangent);
            }
        }
        return more;
    }

    private void cutAt(double[] whole) {
        for (int k = 0; k < subsets.length; k++) {
            Program.Term term = program.terms().get(k);
            boolean[] in = new boolean[term.form().variables().length];
            for (int j = 0; j < in.length; j++) {
                in[j] = whole[term.form().variables()[j]] > 0.5;
            }
            cuts.add(subsets[k].outward(in));
            cuts.add(subsets[k].inward(in));
            cuts.add(Tangents.at(k, term, term.form().at(whole)));
        }
    }

    private void rounds() {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            if (done() || nodesLeft <= 0 || millisLeft() <= 0) {
                return;
            }
            double[] values;
            try (LinearModel model = LinearModel.whole(program)) {
                aim(model);
                model.addAll(cuts);
                if (best.length > 0) {
                    model.hint(best);
                }
                long nodes = Math.min(nodesLeft, FIRST_NODES << Math.min(round, 20));
                ResultStatus status = model.solve(settings.gap() / 2, nodes, millisLeft());
                nodesLeft -= Math.max(1, model.nodes());
                if (status != ResultStatus.OPTIMAL && status != ResultStatus.FEASIBLE) {
                    nothingToFind(status);
                    return;
                }
                bound = Math.max(bound, model.bound() / unit);
                values = rounded(model.values());
                tails(model.shares());
            }
            List<Program.Row> broken = program.broken(values);
            if (broken.isEmpty()) {
                offer(values);
                cutAt(values);
                tails(program.shares(values));
            } else {
                program = with(broken.stream().map(row -> without(row, values)).toList());
            }
            listener.accept(progress());
        }
    }

    /** Where no solution is known and the solver says that there is none, no bound is too high. */
    private void nothingToFind(ResultStatus status) {
        if (status == ResultStatus.INFEASIBLE && best.length == 0) {
            bound = Double.POSITIVE_INFINITY;
        }
    }

    private boolean done() {
        return bound == Double.POSITIVE_INFINITY
                || (objective < Double.POSITIVE_INFINITY && objective - bound <= settings.gap() * objective);
    }

    private double[] rounded(double[] values) {
        double[] whole = values.clone();
        for (int v = 0; v < program.size(); v++) {
            whole[v] = Math.rint(whole[v]);
        }
        return whole;
    }

    /** Keeps a solution when it holds every row and is the best so far. */
    private void offer(double[] values) {
        if (program.broken(values).isEmpty()) {
            double value = program.objective(values);
            if (value < objective) {
                objective = value;
                best = values;
            }
        }
    }

    /** A row that forbids the combination which breaks another row, where the solver's tolerance let it through. */
    private Program.Row without(Program.Row row, double[] values) {
        Linear form = row.form();
        boolean above = form.at(values) > row.high();
        double[] coefficients = new double[form.variables().length];
        double ones = 0;
        for (int j = 0; j < coefficients.length; j++) {
            boolean one = values[form.variables()[j]] > 0.5;
            boolean adds = form.coefficients()[j] > 0 == above;
            if (one && adds) {
                coefficients[j] = 1;
                ones++;
            } else if (!one && !adds) {
                coefficients[j] = -1;
            }
        }
        return new Program.Row(new Linear(form.variables(), coefficients), Double.NEGATIVE_INFINITY, ones - 1);
    }
}
