package org.wardround.engine.plan;

import java.util.List;

/**
 * Works down a list: each solution, with the prerequisites that are missing, starts as early as money, hours and
 * freezes allow, and is left out when it fits nowhere. That is how plans are made by hand today; duties get no
 * precedence.
 */
public final class GreedyPlanner implements Planner {
    private final List<String> order;

    /**
     * Plans in a given order.
     *
     * @param order ids of candidates, first things first; what is not named is never chosen for its own sake
     */
    public GreedyPlanner(List<String> order) {
        this.order = List.copyOf(order);
    }

    @Override
    public Schedule plan(PlanningProblem problem) {
        Tables tables = new Tables(problem);
        Growth growth = new Growth(tables, tables.nothing(), new Ledger(tables));
        for (String id : order) {
            if (tables.knows(id)) {
                growth.add(tables.index(id));
            }
        }
        PlanEvaluator evaluator = new PlanEvaluator(tables);
        List<Start> starts = tables.list(growth.starts());
        double bound = evaluator.simpleBound();
        return evaluator.schedule(starts, bound, new Stop.Heuristic(PlanEvaluator.gap(evaluator.aim(starts), bound)));
    }
}
