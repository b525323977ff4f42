package org.wardround.engine.portfolio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Says what a choice of starts leaves and breaks, without any solver. */
public final class Judge {
    private static final double SLACK = 1e-9;

    private final Portfolio problem;

    /**
     * A judge of one problem.
     *
     * @param problem the problem
     */
    public Judge(Portfolio problem) {
        this.problem = problem;
    }

    /**
     * What remains.
     *
     * @param starts measure id to the period in which it starts; measures that are absent never start
     * @return the sum or the worst, as the problem's aim says
     */
    public double objective(SortedMap<String, Integer> starts) {
        double all = 0;
        for (int period = 0; period < problem.periods(); period++) {
            Map<String, Double> taken = taken(starts, period);
            for (Threat threat : problem.threats()) {
                double share = StrictMath.exp(-taken.getOrDefault(threat.id(), 0.0));
                double left = threat.loss() * Math.max(threat.floor(), share);
                all = problem.aim() == Aim.SUM ? all + left : Math.max(all, left);
            }
        }
        return all;
    }

    private Map<String, Double> taken(SortedMap<String, Integer> starts, int period) {
        Map<String, Double> taken = new HashMap<>();
        for (Measure measure : problem.measures()) {
            if (inPlace(starts, measure.id(), period)) {
                measure.taken().forEach((threat, much) -> taken.merge(threat, much, Double::sum));
            }
        }
        return taken;
    }

    private static boolean inPlace(SortedMap<String, Integer> starts, String measure, int period) {
        return starts.getOrDefault(measure, Integer.MAX_VALUE) <= period;
    }

    /**
     * What a choice breaks.
     *
     * @param starts measure id to the period in which it starts
     * @return in the order of limits and links; empty when nothing is broken
     */
    public List<Broken> broken(SortedMap<String, Integer> starts) {
        List<Broken> broken = new ArrayList<>();
        for (Limit limit : problem.limits()) {
            overspent(limit, starts, broken);
        }
        for (Link link : problem.links()) {
            if (!holds(link, starts)) {
                broken.add(new Broken.Unlinked(link));
            }
        }
        return broken;
    }

    private void overspent(Limit limit, SortedMap<String, Integer> starts, List<Broken> broken) {
        for (int period = 0; period < problem.periods(); period++) {
            double used = 0;
            for (var use : limit.uses().entrySet()) {
                int start = starts.getOrDefault(use.getKey(), Integer.MAX_VALUE);
                used += limit.carriedOver()
                        ? use.getValue().upTo(period - start)
                        : use.getValue().in(period - start);
            }
            double most = limit.most().get(period);
            if (used > most + SLACK + SLACK * Math.abs(most)) {
                broken.add(new Broken.Overspent(limit.id(), period, used, most));
                return;
            }
        }
    }

    private boolean holds(Link link, SortedMap<String, Integer> starts) {
        return switch (link) {
            case Link.Requires pair ->
                !starts.containsKey(pair.measure())
                        || starts.getOrDefault(pair.needed(), Integer.MAX_VALUE) <= starts.get(pair.measure());
            case Link.InPlaceBy by -> inPlace(starts, by.measure(), by.period());
            case Link.AtMost some ->
                some.measures().stream().filter(id -> starts.containsKey(id)).count() <= some.most();
        };
    }
}
