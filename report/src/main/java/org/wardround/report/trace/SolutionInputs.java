package org.wardround.report.trace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wardround.engine.ReviewResult;
import org.wardround.engine.plan.Start;
import org.wardround.engine.solution.Effect;
import org.wardround.engine.solution.Offer;
import org.wardround.engine.solution.Solution;

/** The catalogue's numbers on solutions that the hospital itself can choose or has. */
final class SolutionInputs {
    private SolutionInputs() {}

    static List<InputNumber> of(ReviewResult result, Sources sources) {
        Set<String> planned = new HashSet<>(result.plan().schedule().starts().stream()
                .map(Start::solutionId)
                .toList());
        List<InputNumber> inputs = new ArrayList<>();
        for (Offer offer : result.offers()) {
            if (Own.choosable(offer)) {
                inputs.addAll(offer(offer, planned.contains(offer.solution().id()), result, sources));
            }
        }
        return inputs;
    }

    private static List<InputNumber> offer(Offer offer, boolean planned, ReviewResult result, Sources sources) {
        Solution solution = offer.solution();
        String id = solution.id();
        String prefix = "solution." + id + ".";
        double cost = planned ? offer.oneOff().plus(offer.perYear()).value() : 0;
        List<InputNumber> inputs = new ArrayList<>();
        inputs.add(ScenarioInputs.input(
                prefix + "cost", "cost", id, solution.cost().source(), cost, sources));
        inputs.add(ScenarioInputs.input(
                prefix + "effort", "effort", id, solution.effort().source(), 0, sources));
        for (Effect effect : solution.effects()) {
            String what = effect.scenario() + "." + effect.lever().name().toLowerCase(Locale.ROOT);
            double removable = HospitalInputs.removable(effect, id, result);
            String key = prefix + "effect." + what;
            inputs.add(
                    ScenarioInputs.input(key, "effect." + effect.scenario(), id, effect.source(), removable, sources));
        }
        return inputs;
    }
}
