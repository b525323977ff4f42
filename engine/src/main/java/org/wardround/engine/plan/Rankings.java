package org.wardround.engine.plan;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.ToDoubleFunction;

/**
 * The orders in which people work down a list of solutions today, scheduled under the same limits. Ties go to the cheaper,
 * then by id.
 */
final class Rankings {
    private final PlanningProblem problem;
    private final Map<String, List<String>> orders = new LinkedHashMap<>();

    /** A ranking for which there are no facts at all is left out. */
    Rankings(PlanningProblem problem, SortedMap<String, RankingFacts> facts) {
        this.problem = problem;
        ToDoubleFunction<Candidate> cost = this::cost;
        Comparator<RankingFacts> worst = Comparator.comparingDouble(RankingFacts::worstScore)
                .thenComparingInt(RankingFacts::weaknesses)
                .reversed();
        Comparator<RankingFacts> lowest = Comparator.comparingDouble(RankingFacts::lowestAnswer)
                .thenComparing(
                        Comparator.comparingInt(RankingFacts::criticality).reversed())
                .thenComparing(Comparator.comparingInt(RankingFacts::lowAnswers).reversed());
        if (facts.values().stream().anyMatch(fact -> fact.worstScore() > 0)) {
            order("cvss-first", by(facts, worst));
        }
        order("cheapest-first", Comparator.comparingDouble(cost));
        order("best-ratio-first", Comparator.comparingDouble(c -> -removes(c) / Math.max(1, cost(c))));
        if (facts.values().stream().anyMatch(fact -> fact.lowAnswers() > 0)) {
            order("maturity-first", by(facts, lowest));
        }
    }

    /** The plan of each ranking for some money. */
    Map<String, List<Start>> plans(PlanningProblem there) {
        Map<String, List<Start>> plans = new LinkedHashMap<>();
        orders.forEach((id, order) ->
                plans.put(id, new GreedyPlanner(order).plan(there).starts()));
        return plans;
    }

    private static Comparator<Candidate> by(SortedMap<String, RankingFacts> facts, Comparator<RankingFacts> order) {
        return Comparator.comparing(candidate -> facts.getOrDefault(candidate.id(), RankingFacts.NONE), order);
    }

    private void order(String id, Comparator<Candidate> order) {
        orders.put(
                id,
                problem.candidates().stream()
                        .sorted(order.thenComparingDouble(this::cost).thenComparing(Candidate::id))
                        .map(Candidate::id)
                        .toList());
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
