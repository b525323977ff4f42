package org.wardround.engine.plan;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wardround.engine.risk.DrawnRisk;

/** A planning problem with other losses and effects than the likely ones; what counts is the expected loss. */
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
        return problem.withScenarios(scenarios).withCandidates(candidates).withAim(new Aim.ExpectedLoss());
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
