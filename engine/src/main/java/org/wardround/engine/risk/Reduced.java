package org.wardround.engine.risk;

import java.util.Set;
import org.wardround.engine.kernel.Estimate;

/**
 * What remains of one scenario once some solutions are in place.
 *
 * @param rate what remains of the rate, above 0 and at most 1
 * @param impact what remains of the impact, above 0 and at most 1
 */
record Reduced(double rate, double impact) {
    /** Which of the three values of an uncertain effect counts, as a point between low (0), likely (1/2) and high (1). */
    interface Strength {
        double of(String solutionId);
    }

    static Reduced by(ScenarioRisk scenario, Set<String> solutionsInPlace) {
        return by(scenario, solutionsInPlace, id -> 0.5);
    }

    static Reduced by(ScenarioRisk scenario, Set<String> solutionsInPlace, Strength strength) {
        double rate = 0;
        double impact = 0;
        for (var effect : scenario.effects().entrySet()) {
            if (solutionsInPlace.contains(effect.getKey())) {
                double at = strength.of(effect.getKey());
                rate += between(effect.getValue().rate(), at);
                impact += between(effect.getValue().impact(), at);
            }
        }
        double total = rate + impact;
        double most = -StrictMath.log(scenario.floor());
        double kept = total > most ? most / total : 1;
        return new Reduced(StrictMath.exp(-rate * kept), StrictMath.exp(-impact * kept));
    }

    static double between(Estimate estimate, double at) {
        return at < 0.5
                ? estimate.low() + (estimate.likely() - estimate.low()) * 2 * at
                : estimate.likely() + (estimate.high() - estimate.likely()) * (2 * at - 1);
    }

    double total() {
        return rate * impact;
    }
}
