package org.wardround.engine.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wardround.engine.risk.DrawnRisk;
import org.wardround.engine.risk.Risk;
import org.wardround.engine.risk.RiskDraws;

/** Plans anew for drawn inputs, to see what of the plan holds. */
final class Trials {
    private final Planner planner;
    private final PlanningProblem problem;
    private final List<Start> plan;

    Trials(Planner planner, PlanningProblem problem, List<Start> plan) {
        this.planner = planner;
        this.problem = problem;
        this.plan = plan;
    }

    Stability run(Risk risk, int draws, long seed) {
        if (draws == 0) {
            return Stability.NOT_ASKED;
        }
        List<PlanningProblem> drawn = new ArrayList<>();
        for (DrawnRisk one : RiskDraws.of(risk, RiskDraws.What.ALL, draws, seed)) {
            drawn.add(Perturbed.of(problem, one));
        }
        List<Schedule> found = planner.planAll(drawn.stream()
                .map(one -> new Planner.Task(one, List.of(plan), Planner.Precision.ROUGH))
                .toList());
        SortedMap<String, Double> shares = new TreeMap<>();
        problem.candidates().forEach(candidate -> shares.put(candidate.id(), 0.0));
        List<Double> regrets = new ArrayList<>();
        double gap = 0;
        double losses = 0;
        for (int d = 0; d < draws; d++) {
            Schedule best = found.get(d);
            for (Start start : best.starts()) {
                shares.merge(start.solutionId(), 1.0 / draws, Double::sum);
            }
            double ours = new PlanEvaluator(drawn.get(d)).aim(plan);
            regrets.add(Math.max(0, ours - best.aim()));
            gap = Math.max(gap, best.stop().gap());
            losses += best.aim() / draws;
        }
        return new Stability(draws, seed, gap, shares, regrets, losses);
    }
}
