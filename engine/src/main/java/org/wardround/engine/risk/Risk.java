package org.wardround.engine.risk;

import java.util.List;
import org.wardround.engine.kernel.Euros;

/**
 * The risk of this hospital, now.
 *
 * @param scenarios in catalogue order
 * @param assumptions what all share
 */
public record Risk(List<ScenarioRisk> scenarios, RiskAssumptions assumptions) {
    /** Copies the collections, so that the record never changes. */
    public Risk {
        scenarios = List.copyOf(scenarios);
    }

    /**
     * The expected loss of a year, money and lost care.
     *
     * @return the sum over the scenarios
     */
    public Euros expectedLoss() {
        return scenarios.stream().map(ScenarioRisk::expectedLoss).reduce(Euros.ZERO, Euros::plus);
    }
}
