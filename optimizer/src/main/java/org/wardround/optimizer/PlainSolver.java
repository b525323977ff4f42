package org.wardround.optimizer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Proves a bound in plain Java, and finds better choices on the way: branch and bound over a relaxation that needs no solver.
 * It stands in where no native code can run, and helps where a problem is large: there its nodes cost a hundredth of a linear
 * program's. It begins with a choice that keeps all rows.
 */
final class PlainSolver {
    private static final double BALANCE = 0.01;

    private final Program program;
    private final double[] start;
    private final Settings settings;

    /** What is known at the end, and after how many nodes. */
    record Outcome(Progress progress, long nodes) {}

    PlainSolver(Program program, int[] ones, Settings settings) {
        this.start = new double[program.size()];
        for (int v : ones) {
            start[v] = 1;
        }
        this.program = bounded(program);
        this.settings = settings;
    }

    /** No choice that is at least as good in what comes first breaks this row; bad years are those of the choice. */
    private Program bounded(Program given) {
        List<Program.Row> rows = new ArrayList<>(given.rows());
        if (!given.first().isEmpty()) {
            rows.add(new Program.Row(
                    given.first(), Double.NEGATIVE_INFINITY, given.first().at(start)));
        }
        List<Program.Term> terms = given.terms();
        if (given.goal() instanceof Goal.Worst worst) {
            double[] weights = worst.weights(given.shares(start));
            terms = new ArrayList<>();
            for (int k = 0; k < weights.length; k++) {
                Program.Term term = given.terms().get(k);
                terms.add(new Program.Term(weights[k], term.floor(), term.form()));
            }
        }
        return new Program(given.size(), rows, Linear.NONE, terms);
    }

    /** The largest term has no bound here, and neither has a problem in which nothing is lost. */
    static boolean bounds(Program program) {
        return !(program.goal() instanceof Goal.Largest)
                && program.size() > 0
                && program.objective(new double[program.size()]) > 0;
    }

    /** Ends at the gap or the nodes of the settings, or when it is told to. */
    Outcome solve(BooleanSupplier goesOn) {
        Relaxation relaxation = new Relaxation(program, BALANCE);
        Tree tree = new Tree(program, relaxation, start);
        double bound = tree.run(settings.gap(), settings.nodes(), goesOn);
        double[] best = tree.best();
        List<Integer> ones = new ArrayList<>();
        for (int v = 0; v < best.length; v++) {
            if (best[v] > 0.5) {
                ones.add(v);
            }
        }
        double first = 0;
        Progress progress = new Progress(
                first,
                false,
                Math.min(bound, tree.objective()),
                tree.objective(),
                ones.stream().mapToInt(Integer::intValue).toArray());
        return new Outcome(progress, tree.nodes());
    }
}
