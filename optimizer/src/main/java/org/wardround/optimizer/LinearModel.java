package org.wardround.optimizer;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One linear model in the solver: the program's variables and rows, and a share variable for each term that cuts bound
 * from below. Native memory is freed on close. Values must be read before a cut is added.
 */
final class LinearModel implements AutoCloseable {
    /**
     * Our own cuts have done most of the work by then: many rounds of general ones, and starting over, cost more time
     * than they save (measured on the sample and on synthetic plans: two to six times).
     */
    private static final String TUNING =
            "presolving/maxrestarts = 0\nseparating/maxroundsroot = 10\nseparating/maxrounds = 1\n";

    private final MPSolver solver;
    private final Program program;
    private final MPVariable[] variables;
    private final MPVariable[] shares;
    private final List<MPVariable> worst = new ArrayList<>();

    private LinearModel(String engine, Program program, boolean whole) {
        this.solver = Objects.requireNonNull(MPSolver.createSolver(engine), engine);
        this.program = program;
        this.variables = new MPVariable[program.size()];
        for (int v = 0; v < program.size(); v++) {
            variables[v] = solver.makeVar(0, 1, whole, "");
        }
        this.shares = new MPVariable[program.terms().size()];
        for (int k = 0; k < shares.length; k++) {
            shares[k] = solver.makeNumVar(program.terms().get(k).floor(), 1, "");
        }
        for (Program.Row row : program.rows()) {
            add(row);
        }
    }

    /** Variables may be fractions. */
    static LinearModel relaxed(Program program) {
        return new LinearModel("GLOP", program, false);
    }

    /** Variables are whole. */
    static LinearModel whole(Program program) {
        return new LinearModel("SCIP", program, true);
    }

    void add(Program.Row row) {
        Linear form = row.form();
        double scale = 0;
        for (double coefficient : form.coefficients()) {
            scale = Math.max(scale, Math.abs(coefficient));
        }
        // A power of two keeps the numbers exact.
        double unit = scale > 0 ? Math.scalb(1.0, -Math.getExponent(scale)) : 1;
        MPConstraint constraint = solver.makeConstraint(row.low() * unit, row.high() * unit);
        for (int j = 0; j < form.variables().length; j++) {
            constraint.setCoefficient(variables[form.variables()[j]], form.coefficients()[j] * unit);
        }
    }

    void add(Cut cut) {
        MPConstraint constraint = solver.makeConstraint(cut.level(), MPSolver.infinity());
        constraint.setCoefficient(shares[cut.term()], 1);
        for (int j = 0; j < cut.form().variables().length; j++) {
            constraint.setCoefficient(
                    variables[cut.form().variables()[j]], cut.form().coefficients()[j]);
        }
    }

    void minimise(Linear form) {
        MPObjective objective = solver.objective();
        for (int j = 0; j < form.variables().length; j++) {
            objective.setCoefficient(variables[form.variables()[j]], form.coefficients()[j]);
        }
        objective.setMinimization();
    }

    /** The weighted shares are the objective, times a unit that keeps it near 1,000. */
    void minimiseTerms(double unit) {
        MPObjective objective = solver.objective();
        for (int k = 0; k < shares.length; k++) {
            objective.setCoefficient(shares[k], program.terms().get(k).weight() * unit);
        }
        objective.setMinimization();
    }

    /** The objective is a new variable, which has to lie above what is added with {@link #above}. */
    void minimiseWorst() {
        worst.add(solver.makeNumVar(0, MPSolver.infinity(), ""));
        solver.objective().setCoefficient(worst.getFirst(), 1);
        solver.objective().setMinimization();
    }

    /** The objective lies above the sum of the shares with these weights. */
    void above(double[] weights, double unit) {
        MPConstraint constraint = solver.makeConstraint(0, MPSolver.infinity());
        constraint.setCoefficient(worst.getFirst(), 1);
        for (int k = 0; k < shares.length; k++) {
            constraint.setCoefficient(shares[k], -weights[k] * unit);
        }
    }

    /** The objective is a new variable: the logarithm of the largest term, which lies above that of each. */
    void minimiseLargest() {
        MPVariable log = solver.makeNumVar(-MPSolver.infinity(), MPSolver.infinity(), "");
        for (Program.Term term : program.terms()) {
            double weight = StrictMath.log(term.weight());
            MPConstraint above = solver.makeConstraint(weight, MPSolver.infinity());
            above.setCoefficient(log, 1);
            for (int j = 0; j < term.form().variables().length; j++) {
                above.setCoefficient(
                        variables[term.form().variables()[j]], term.form().coefficients()[j]);
            }
            if (term.floor() > 0) {
                solver.makeConstraint(weight + StrictMath.log(term.floor()), MPSolver.infinity())
                        .setCoefficient(log, 1);
            }
        }
        MPObjective objective = solver.objective();
        objective.setCoefficient(log, 1);
        objective.setMinimization();
    }

    void hint(double[] values) {
        int size = program.size() + shares.length;
        MPVariable[] all = new MPVariable[size];
        double[] hints = new double[size];
        for (int v = 0; v < program.size(); v++) {
            all[v] = variables[v];
            hints[v] = values[v];
        }
        for (int k = 0; k < shares.length; k++) {
            all[program.size() + k] = shares[k];
            hints[program.size() + k] = program.terms().get(k).share(values);
        }
        solver.setHint(all, hints);
    }

    MPSolver.ResultStatus solve(double gap, long nodes, long millis) {
        solver.setTimeLimit(Math.max(1, millis));
        if (nodes > 0) {
            solver.setSolverSpecificParametersAsString(TUNING + "limits/totalnodes = " + nodes + "\n");
        }
        MPSolverParameters parameters = new MPSolverParameters();
        try {
            parameters.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, gap);
            return solver.solve(parameters);
        } finally {
            parameters.delete();
        }
    }

    double objective() {
        return solver.objective().value();
    }

    double bound() {
        return solver.objective().bestBound();
    }

    long nodes() {
        return solver.nodes();
    }

    double[] values() {
        double[] values = new double[variables.length];
        for (int v = 0; v < values.length; v++) {
            values[v] = variables[v].solutionValue();
        }
        return values;
    }

    double[] shares() {
        double[] values = new double[shares.length];
        for (int k = 0; k < values.length; k++) {
            values[k] = shares[k].solutionValue();
        }
        return values;
    }

    void addAll(List<Cut> cuts) {
        cuts.forEach(this::add);
    }

    @Override
    public void close() {
        solver.delete();
    }
}
