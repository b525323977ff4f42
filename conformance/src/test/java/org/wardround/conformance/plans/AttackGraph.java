package org.wardround.conformance.plans;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wardround.engine.portfolio.Aim;
import org.wardround.engine.portfolio.Limit;
import org.wardround.engine.portfolio.Link;
import org.wardround.engine.portfolio.Measure;
import org.wardround.engine.portfolio.Portfolio;
import org.wardround.engine.portfolio.Threat;

/**
 * An attack graph as a portfolio problem: each way from a start to a target is a threat.
 *
 * @param steps the steps of an attack
 * @param controls what hinders them
 * @param impact what is lost when a target is reached
 */
record AttackGraph(List<Step> steps, List<Control> controls, double impact) {
    /**
     * A step.
     *
     * @param name technique, unique
     * @param from where it starts
     * @param to where it leads
     * @param chance probability
     */
    record Step(String name, String from, String to, double chance) {}

    /**
     * A control.
     *
     * @param name unique
     * @param costs what it costs, by budget
     * @param keeps step to the factor that its probability is multiplied by
     */
    record Control(String name, Map<String, Double> costs, Map<String, Double> keeps) {
        static Control of(String name, double cost, double keeps, String... steps) {
            Map<String, Double> factors = new TreeMap<>();
            for (String step : steps) {
                factors.put(step, keeps);
            }
            return new Control(name, Map.of("cost", cost), factors);
        }
    }

    /** The problem under some budgets; of controls with the same letters before a digit, one at most is chosen. */
    Portfolio problem(Aim aim, Set<String> starts, Set<String> targets, Map<String, Double> budgets) {
        List<List<Step>> ways = new ArrayList<>();
        starts.forEach(start -> walk(start, targets, List.of(), new HashSet<>(Set.of(start)), ways));
        List<Threat> threats = new ArrayList<>();
        Map<String, SortedMap<String, Double>> taken = new TreeMap<>();
        controls.forEach(control -> taken.put(control.name(), new TreeMap<>()));
        for (int w = 0; w < ways.size(); w++) {
            String id = "way" + w;
            double chance = ways.get(w).stream().mapToDouble(Step::chance).reduce(1, (x, y) -> x * y);
            threats.add(new Threat(id, impact * chance, 0));
            for (Step step : ways.get(w)) {
                for (Control control : controls) {
                    Double keeps = control.keeps().get(step.name());
                    if (keeps != null) {
                        taken.get(control.name()).merge(id, -Math.log(keeps), Double::sum);
                    }
                }
            }
        }
        List<Measure> measures = controls.stream()
                .map(control -> new Measure(control.name(), taken.get(control.name())))
                .toList();
        List<Limit> limits = new ArrayList<>();
        budgets.forEach((budget, most) -> {
            SortedMap<String, Limit.Use> uses = new TreeMap<>();
            controls.forEach(control ->
                    uses.put(control.name(), new Limit.Use(control.costs().get(budget), 0)));
            limits.add(new Limit(budget, List.of(most), true, uses));
        });
        return new Portfolio("attack graph", aim, 1, threats, measures, limits, levels());
    }

    private List<Link> levels() {
        Map<String, List<String>> levels = new TreeMap<>();
        for (Control control : controls) {
            levels.computeIfAbsent(control.name().replaceAll("-level\\d$", ""), name -> new ArrayList<>())
                    .add(control.name());
        }
        List<Link> links = new ArrayList<>();
        levels.values().stream()
                .filter(names -> names.size() > 1)
                .forEach(names -> links.add(new Link.AtMost(names, 1)));
        return links;
    }

    private void walk(String at, Set<String> targets, List<Step> so, Set<String> seen, List<List<Step>> ways) {
        if (targets.contains(at)) {
            ways.add(so);
            return;
        }
        for (Step step : steps) {
            if (step.from().equals(at) && seen.add(step.to())) {
                List<Step> more = new ArrayList<>(so);
                more.add(step);
                walk(step.to(), targets, more, seen, ways);
                seen.remove(step.to());
            }
        }
    }
}
