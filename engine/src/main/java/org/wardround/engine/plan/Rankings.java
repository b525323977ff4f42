package org.wardround.engine.plan;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.function.ToDoubleFunction;

/** The orders in which people work down a list of solutions today, scheduled under the same limits. */
final class Rankings {
    private final PlanningProblem problem;

    Rankings(PlanningProblem problem) {
        this.problem = problem;
    }

    /** Criticality is that of the most critical challenge that a solution answers; without any, that ranking is left out. */
    List<Ranking> all(SortedMap<String, Integer> criticality) {
        ToDoubleFunction<Candidate> cost = this::cost;
        Ranking cheapest = judged("cheapest-first", Comparator.comparingDouble(cost));
        Ranking ratio = judged("best-ratio-first", Comparator.comparingDouble(c -> -removes(c) / Math.max(1, cost(c))));
        if (criticality.isEmpty()) {
            return List.of(cheapest, ratio);
        }
        Comparator<Candidate> critical = Comparator.comparingInt(c -> -criticality.getOrDefault(c.id(), 0));
        return List.of(judged("criticality-first", critical.thenComparingDouble(cost)), cheapest, ratio);
    }

    private Ranking judged(String id, Comparator<Candidate> order) {
        List<String> ids = problem.candidates().stream()
                .sorted(order.thenComparing(Candidate::id))
                .map(Candidate::id)
                .toList();
        Schedule schedule = new GreedyPlanner(ids).plan(problem);
        PlanEvaluator evaluator = new PlanEvaluator(problem);
        return new Ranking(id, schedule.residualLoss(), evaluator.lateQuarters(schedule.starts()));
    }

    /** Euros over the plan. */
    private double cost(Candidate candidate) {
        return candidate.oneOff().value() + candidate.perYear().value() * problem.quarters() / 4;
    }

    /** Euros of loss a year that it would remove alone. */
    private double removes(Candidate candidate) {
        double sum = 0;
        for (ScenarioLoss scenario : problem.scenarios()) {
            double effect = candidate.effects().getOrDefault(scenario.id(), 0.0);
            sum += scenario.lossPerYear() * (1 - Math.max(scenario.floor(), StrictMath.exp(-effect)));
        }
        return sum;
    }
}
