package org.wardround.engine.plan;

import java.util.List;
import java.util.TreeSet;
import org.wardround.engine.inventory.Budget;
import org.wardround.engine.kernel.Euros;

/** The budgets for which a plan is made: today's times a factor, or plain amounts where there is no money today. */
final class Ladder {
    /** Steps from nothing to today's budget, and as many from there to everything. */
    private static final int STEPS = 10;

    private static final List<Double> FEW = List.of(0.0, 0.25, 0.5, 0.75, 1.0, 1.5, 2.0, 3.0);

    /** What counts as money without limit, as a multiple of today's. */
    private static final double ANY = 1 << 20;

    private final PlanningProblem problem;
    private final Budget base;
    private final boolean none;

    Ladder(PlanningProblem problem) {
        this.problem = problem;
        this.none = perYear(problem.limits().budget()).cents() == 0;
        this.base = none ? new Budget.Pooled(Euros.of(1_000)) : problem.limits().budget();
    }

    /** Whether there is no money today: factors are thousands of euros a year then, and today's is 0. */
    boolean none() {
        return none;
    }

    double today() {
        return none ? 0 : 1;
    }

    List<Double> few() {
        return none ? List.of(0.0) : FEW;
    }

    /** From nothing to everything, today's among them. */
    List<Double> many(double everything) {
        TreeSet<Double> factors = new TreeSet<>(List.of(0.0, today()));
        boolean more = everything > today() && !none;
        double to = Math.max(everything, today());
        for (int step = 1; step <= 2 * STEPS; step++) {
            double even = to * step / (2 * STEPS);
            double parted =
                    step <= STEPS ? today() * step / STEPS : today() + (everything - today()) * (step - STEPS) / STEPS;
            factors.add(more ? parted : even);
        }
        return List.copyOf(factors);
    }

    PlanningProblem at(double factor) {
        return problem.withLimits(problem.limits().withBudget(base.times(factor)));
    }

    PlanningProblem withoutLimit() {
        return at(ANY);
    }

    Euros perYearAt(double factor) {
        return perYear(base.times(factor));
    }

    /** The smallest factor, within a hundredth, at which a plan can be afforded. */
    double neededFor(List<Start> starts) {
        double high = 1.0 / 64;
        while (high < ANY && !affordable(starts, high)) {
            high *= 2;
        }
        double low = 0;
        while (high - low > 0.01 * high) {
            double middle = (low + high) / 2;
            if (affordable(starts, middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return starts.isEmpty() ? 0 : high;
    }

    private boolean affordable(List<Start> starts, double factor) {
        return new PlanEvaluator(at(factor)).breaches(starts).isEmpty();
    }

    /** One-off and running money, of a year in the middle where it comes by quarter. */
    private Euros perYear(Budget budget) {
        double all = 0;
        for (MoneySpan span : MoneySpan.of(budget, problem.first(), problem.quarters())) {
            all += span.all();
        }
        return Euros.of(all / 100 / problem.quarters());
    }
}
