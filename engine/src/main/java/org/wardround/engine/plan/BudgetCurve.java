package org.wardround.engine.plan;

import java.util.ArrayList;
import java.util.List;
import org.wardround.engine.inventory.Budget;

/** What other budgets would bring. A larger budget can do what a smaller one can, so it never does worse. */
final class BudgetCurve {
    private static final List<Double> FACTORS = List.of(0.0, 0.25, 0.5, 0.75, 1.0, 1.5, 2.0, 3.0);

    private final Planner planner;
    private final PlanningProblem problem;

    BudgetCurve(Planner planner, PlanningProblem problem) {
        this.planner = planner;
        this.problem = problem;
    }

    /** The curve, and the plan for today's budget. */
    record Drawn(List<BudgetPoint> points, Schedule today) {}

    Drawn draw() {
        List<PlanningProblem> problems = FACTORS.stream().map(this::scaled).toList();
        int now = FACTORS.indexOf(1.0);
        List<PlanningProblem> others = new ArrayList<>(problems);
        others.remove(now);
        List<Schedule> schedules = new ArrayList<>(planner.planAll(others));
        schedules.add(now, planner.plan(problems.get(now)));
        List<BudgetPoint> points = new ArrayList<>();
        Schedule best = schedules.getFirst();
        Schedule today = best;
        for (int p = 0; p < schedules.size(); p++) {
            PlanningProblem there = problems.get(p);
            PlanEvaluator evaluator = new PlanEvaluator(there);
            best = better(there, schedules.get(p), best);
            points.add(new BudgetPoint(
                    FACTORS.get(p),
                    evaluator.cost(best.starts()).value(),
                    best.residualLoss(),
                    evaluator.lateQuarters(best.starts()),
                    best.stop().gap()));
            if (FACTORS.get(p) == 1) {
                today = best;
            }
        }
        return new Drawn(points, today);
    }

    private PlanningProblem scaled(double factor) {
        Budget budget = switch (problem.limits().budget()) {
            case Budget.Split split ->
                new Budget.Split(
                        split.oneOffPerYear().times(factor),
                        split.runningPerYear().times(factor));
            case Budget.Pooled pooled -> new Budget.Pooled(pooled.perYear().times(factor));
        };
        return problem.withLimits(problem.limits().withBudget(budget));
    }

    /** The plan for a budget, or that of a smaller budget where it is better within the gap. */
    private static Schedule better(PlanningProblem there, Schedule own, Schedule smaller) {
        Tables tables = new Tables(there);
        Score ownScore = Score.of(tables, tables.starts(own.starts()));
        Score smallerScore = Score.of(tables, tables.starts(smaller.starts()));
        boolean sameOrder = ownScore.unmet() < smallerScore.unmet()
                || (ownScore.unmet() == smallerScore.unmet() && ownScore.loss() <= smallerScore.loss());
        if (sameOrder) {
            return own;
        }
        Schedule improved = new HeuristicPlanner().improve(there, smaller.starts());
        double bound = Math.min(own.lowerBound(), improved.residualLoss());
        return new PlanEvaluator(tables)
                .schedule(
                        improved.starts(),
                        bound,
                        own.stop().withGap(PlanEvaluator.gap(improved.residualLoss(), bound)));
    }
}
