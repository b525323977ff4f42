package org.wardround.engine.plan;

import java.util.List;
import org.wardround.engine.kernel.Quarter;

/**
 * Everything that a planner needs.
 *
 * @param first calendar quarter of quarter 0
 * @param quarters length of the plan, 1 to 40
 * @param candidates what can be chosen
 * @param scenarios what can be lowered
 * @param duties what the law asks
 * @param limits what may be used
 */
public record PlanningProblem(
        Quarter first,
        int quarters,
        List<Candidate> candidates,
        List<ScenarioLoss> scenarios,
        List<Duty> duties,
        Limits limits) {
    /** Copies the collections, so that the record never changes. */
    public PlanningProblem {
        candidates = List.copyOf(candidates);
        scenarios = List.copyOf(scenarios);
        duties = List.copyOf(duties);
    }
}
