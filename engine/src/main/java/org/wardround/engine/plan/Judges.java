package org.wardround.engine.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wardround.engine.risk.DrawnRisk;
import org.wardround.engine.risk.Risk;
import org.wardround.engine.risk.RiskDraws;

/** Compares the plan with others on the likely effects and on drawn ones. */
final class Judges {
    /** How often effects are drawn. */
    static final int DRAWS = 500;

    private final PlanningProblem problem;
    private final List<double[]> losses = new ArrayList<>();
    private final List<DrawnRisk> draws;
    private final long seed;

    Judges(PlanningProblem problem, Risk risk, long seed) {
        this.problem = problem;
        this.seed = seed;
        this.draws = RiskDraws.of(risk, RiskDraws.What.EFFECTS, DRAWS, seed);
    }

    /** This plan, the plan of least loss and the others, in their order. */
    Contest compare(List<Start> plan, List<Start> leastLoss, Map<String, List<Start>> others) {
        Map<String, List<Start>> all = new LinkedHashMap<>();
        all.put(Contest.THIS_PLAN, plan);
        all.put(Contest.LEAST_LOSS, leastLoss);
        all.putAll(others);
        all.values().forEach(starts -> losses.add(new double[draws.size()]));
        for (int d = 0; d < draws.size(); d++) {
            PlanEvaluator evaluator = new PlanEvaluator(Perturbed.of(problem, draws.get(d)));
            int e = 0;
            for (List<Start> starts : all.values()) {
                losses.get(e++)[d] = evaluator.aim(starts);
            }
        }
        List<Ranking> entries = new ArrayList<>();
        all.forEach((id, starts) -> entries.add(entry(id, starts, entries.size())));
        return new Contest(draws.size(), seed, entries);
    }

    private Ranking entry(String id, List<Start> starts, int place) {
        PlanEvaluator evaluator = new PlanEvaluator(problem);
        return new Ranking(
                id,
                starts,
                evaluator.cost(starts).value(),
                evaluator.residualLoss(starts),
                evaluator.lateQuarters(starts),
                (int) evaluator.outcomes(starts).stream()
                        .filter(outcome -> !outcome.met())
                        .count(),
                Arrays.stream(losses.get(place)).average().orElse(0),
                better(0, place),
                better(1, place));
    }

    /** How often one leaves less loss than another. */
    private double better(int one, int than) {
        int count = 0;
        for (int d = 0; d < draws.size(); d++) {
            count += losses.get(one)[d] < losses.get(than)[d] ? 1 : 0;
        }
        return (double) count / draws.size();
    }
}
