package org.wardround.engine.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * What other budgets would bring. A larger budget can do what a smaller one can, so it begins with the plans of the
 * smaller ones and never does worse.
 */
final class Frontier {
    /** Budgets that are planned for at the same time. Part of the rule, so that the outcome never depends on the machine. */
    private static final int AT_ONCE = 2;

    /** How many plans of smaller budgets a larger one begins with. */
    private static final int KNOWN = 3;

    private final Planner planner;
    private final PlanningProblem problem;
    private final Ladder ladder;
    private final Rankings rankings;
    private final List<Schedule> schedules = new ArrayList<>();

    Frontier(Planner planner, PlanningProblem problem, Rankings rankings) {
        this.rankings = rankings;
        this.planner = planner;
        this.problem = problem;
        this.ladder = new Ladder(problem);
    }

    /** The budgets by rising money, and the plan for today's. */
    record Drawn(List<BudgetPoint> points, Schedule today) {}

    Drawn draw(Depth depth) {
        List<Double> factors = depth.frontier() ? ladder.many(everything()) : ladder.few();
        for (int from = 0; from < factors.size(); from += AT_ONCE) {
            climb(factors.subList(from, Math.min(factors.size(), from + AT_ONCE)));
        }
        List<BudgetPoint> points = new ArrayList<>();
        for (int p = 0; p < factors.size(); p++) {
            points.add(point(factors.get(p), schedules.get(p)));
        }
        return new Drawn(points, schedules.get(factors.indexOf(ladder.today())));
    }

    /** The money at which nothing more is bought, as a factor. */
    private double everything() {
        Schedule rich =
                planner.planAll(List.of(Planner.Task.of(ladder.withoutLimit()))).getFirst();
        return ladder.neededFor(rich.starts());
    }

    private void climb(List<Double> factors) {
        List<List<Start>> known = schedules.reversed().stream()
                .map(Schedule::starts)
                .distinct()
                .limit(KNOWN)
                .toList();
        List<Schedule> found = planner.planAll(factors.stream()
                .map(factor -> new Planner.Task(
                        at(factor),
                        known,
                        factor == ladder.today() ? Planner.Precision.FULL : Planner.Precision.COMPARED))
                .toList());
        for (int i = 0; i < found.size(); i++) {
            List<List<Start>> smaller = schedules.isEmpty()
                    ? List.of()
                    : List.of(schedules.getLast().starts());
            schedules.add(Known.atLeast(at(factors.get(i)), found.get(i), smaller));
        }
    }

    private PlanningProblem at(double factor) {
        return factor == ladder.today() ? problem : ladder.at(factor);
    }

    private BudgetPoint point(double factor, Schedule schedule) {
        PlanEvaluator evaluator = new PlanEvaluator(problem);
        return new BudgetPoint(
                ladder.none() ? 0 : factor,
                ladder.perYearAt(factor),
                evaluator.cost(schedule.starts()).value(),
                schedule.residualLoss(),
                evaluator.lateQuarters(schedule.starts()),
                (int) schedule.duties().stream()
                        .filter(outcome -> !outcome.met())
                        .count(),
                schedule.starts(),
                rivals(evaluator, at(factor)),
                schedule.stop());
    }

    private List<BudgetPoint.Rival> rivals(PlanEvaluator evaluator, PlanningProblem there) {
        List<BudgetPoint.Rival> rivals = new ArrayList<>();
        rankings.plans(there)
                .forEach((id, starts) -> rivals.add(
                        new BudgetPoint.Rival(id, evaluator.residualLoss(starts), evaluator.lateQuarters(starts))));
        return rivals;
    }
}
