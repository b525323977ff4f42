package org.wardround.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.wardround.engine.plan.BudgetPoint;
import org.wardround.engine.plan.Plan;
import org.wardround.engine.plan.PlanEvaluator;
import org.wardround.engine.plan.PlanningProblem;
import org.wardround.engine.plan.Start;
import org.wardround.engine.risk.Decision;

/**
 * What a board can decide: the plan, only what starts in its first years, the best plan of another budget, or nothing. Losses
 * count over the plan's length, later ones as the plan counts them.
 */
final class Decisions {
    static final String NOTHING = "nothing";
    static final String PLAN = "plan";
    private static final int QUARTERS_A_YEAR = 4;

    private Decisions() {}

    static List<Decision> of(Plan plan) {
        List<Start> starts = plan.schedule().starts();
        List<Decision> decisions = new ArrayList<>(List.of(decision(NOTHING, plan.problem(), List.of())));
        for (int year = 1; year * QUARTERS_A_YEAR < plan.problem().quarters(); year++) {
            int end = year * QUARTERS_A_YEAR;
            List<Start> first =
                    starts.stream().filter(start -> start.quarter() < end).toList();
            if (!first.isEmpty() && first.size() < starts.size()) {
                decisions.add(decision("first-years-" + year, plan.problem(), first));
            }
        }
        for (BudgetPoint point : plan.budgetCurve()) {
            if (point.factor() != 1 && !point.starts().isEmpty()) {
                String id = "budget-" + Math.round(point.perYear().value());
                decisions.add(decision(id, plan.problem(), point.starts()));
            }
        }
        if (!starts.isEmpty()) {
            decisions.add(decision(PLAN, plan.problem(), starts));
        }
        return decisions;
    }

    private static Decision decision(String id, PlanningProblem problem, List<Start> starts) {
        List<Decision.Phase> phases = new ArrayList<>();
        for (int quarter = 0; quarter < problem.quarters(); quarter++) {
            int now = quarter;
            phases.add(new Decision.Phase(
                    problem.worth(quarter) / QUARTERS_A_YEAR,
                    starts.stream()
                            .filter(start -> start.inPlace() <= now)
                            .map(Start::solutionId)
                            .collect(Collectors.toSet())));
        }
        return new Decision(id, new PlanEvaluator(problem).cost(starts).value(), phases);
    }
}
