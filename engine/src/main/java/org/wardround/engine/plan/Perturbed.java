package org.wardround.engine.plan;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wardround.engine.risk.DrawnRisk;

/**
 * A planning problem with other losses and effects than the likely ones. Where bad years count, the years of the sample are
 * the same, and what they lose is scaled as the expected loss of each scenario is.
 */
final class Perturbed {
    private Perturbed() {}

    static PlanningProblem of(PlanningProblem problem, DrawnRisk drawn) {
        List<ScenarioLoss> scenarios = problem.scenarios().stream()
                .map(scenario -> new ScenarioLoss(
                        scenario.id(),
                        drawn.loss().getOrDefault(scenario.id(), scenario.lossPerYear()),
                        scenario.floor()))
                .toList();
        List<Candidate> candidates = problem.candidates().stream()
                .map(candidate -> with(candidate, drawn))
                .toList();
        return problem.withScenarios(scenarios).withCandidates(candidates).withAim(aim(problem, drawn));
    }

    private static Aim aim(PlanningProblem problem, DrawnRisk drawn) {
        return switch (problem.aim()) {
            case Aim.ExpectedLoss expected -> expected;
            case Aim.Shortfall shortfall -> {
                SortedMap<String, Double> factors = new TreeMap<>();
                for (ScenarioLoss scenario : problem.scenarios()) {
                    double before = scenario.lossPerYear();
                    double now = drawn.loss().getOrDefault(scenario.id(), before);
                    factors.put(scenario.id(), before > 0 ? now / before : 1);
                }
                yield new Aim.Shortfall(shortfall.tail().times(factors));
            }
        };
    }

    private static Candidate with(Candidate candidate, DrawnRisk drawn) {
        SortedMap<String, Double> effects = new TreeMap<>();
        drawn.effects().forEach((scenario, of) -> {
            double effect = of.getOrDefault(candidate.id(), 0.0);
            if (effect > 0) {
                effects.put(scenario, effect);
            }
        });
        return candidate.withEffects(effects);
    }
}
