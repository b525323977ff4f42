package org.wardround.conformance.plans;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wardround.optimizer.Program;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The synthetic problems: quarters count from 0, a solution is in place in the quarter of its start, limits on money
 * and hours are cumulative, and money for running begins in the quarter after the start. Variable i x quarters + q says
 * that solution i is in place in quarter q.
 */
final class SyntheticPlan {
    private final JsonNode json;
    private final int quarters;
    private final Map<String, Integer> solutions = new HashMap<>();

    private SyntheticPlan(JsonNode json) {
        this.json = json;
        this.quarters = json.get("quarters").intValue();
        for (JsonNode solution : json.get("solutions")) {
            solutions.put(solution.get("id").stringValue(), solutions.size());
        }
    }

    static Program read(Path file) {
        return new SyntheticPlan(new ObjectMapper().readTree(file)).program();
    }

    private int variable(String id, int quarter) {
        Integer i = solutions.get(id);
        if (i == null) {
            throw new IllegalArgumentException("The solution (" + id + ") must be in the problem.");
        }
        return i * quarters + quarter;
    }

    private Program program() {
        ProgramBuilder builder = new ProgramBuilder();
        for (int v = 0; v < solutions.size() * quarters; v++) {
            builder.variable();
        }
        for (String id : solutions.keySet().stream().sorted().toList()) {
            for (int q = 1; q < quarters; q++) {
                builder.onlyWith(variable(id, q - 1), variable(id, q));
            }
        }
        limits(builder);
        links(builder);
        for (int q = 0; q < quarters; q++) {
            for (JsonNode scenario : json.get("scenarios")) {
                SortedMap<Integer, Double> form = new TreeMap<>();
                for (JsonNode solution : json.get("solutions")) {
                    JsonNode effect =
                            solution.get("effects").get(scenario.get("id").stringValue());
                    if (effect != null) {
                        form.put(variable(solution.get("id").stringValue(), q), -Math.log(1 - effect.doubleValue()));
                    }
                }
                builder.term(scenario.get("lossPerYear").doubleValue() / 4, form);
            }
        }
        return builder.build();
    }

    private void limits(ProgramBuilder builder) {
        for (int q = 0; q < quarters; q++) {
            SortedMap<Integer, Double> money = new TreeMap<>();
            SortedMap<Integer, Double> hours = new TreeMap<>();
            for (JsonNode solution : json.get("solutions")) {
                String id = solution.get("id").stringValue();
                money.merge(variable(id, q), solution.get("oneOff").doubleValue(), Double::sum);
                hours.merge(variable(id, q), solution.get("hours").doubleValue(), Double::sum);
                for (int before = 0; before < q; before++) {
                    money.merge(
                            variable(id, before),
                            solution.get("runningPerQuarter").doubleValue(),
                            Double::sum);
                }
            }
            builder.atMost(money, json.get("cumulativeBudget").get(q).doubleValue());
            builder.atMost(hours, json.get("cumulativeHours").get(q).doubleValue());
        }
    }

    private void links(ProgramBuilder builder) {
        for (JsonNode pair : json.get("requires")) {
            for (int q = 0; q < quarters; q++) {
                builder.onlyWith(
                        variable(pair.get(0).stringValue(), q),
                        variable(pair.get(1).stringValue(), q));
            }
        }
        for (JsonNode pair : json.get("excludes")) {
            SortedMap<Integer, Double> form = new TreeMap<>();
            form.put(variable(pair.get(0).stringValue(), quarters - 1), 1.0);
            form.put(variable(pair.get(1).stringValue(), quarters - 1), 1.0);
            builder.atMost(form, 1);
        }
        for (JsonNode pair : json.get("inPlaceBy")) {
            SortedMap<Integer, Double> form = new TreeMap<>();
            form.put(variable(pair.get(0).stringValue(), pair.get(1).intValue()), 1.0);
            builder.atLeast(form, 1);
        }
    }
}
