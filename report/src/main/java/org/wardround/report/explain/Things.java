package org.wardround.report.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Everything with an id in a result. */
final class Things {
    private static final int SUGGESTIONS = 6;
    private static final List<String> KINDS =
            List.of("numbers", "findings", "challenges", "duties", "scenarios", "solutions", "inputs", "sources");

    private final Map<String, Thing> byId = new LinkedHashMap<>();
    private final Map<String, List<Thing>> numbersBelow = new LinkedHashMap<>();

    private Things() {}

    static Things of(JsonNode result) {
        Things things = new Things();
        for (String kind : KINDS) {
            for (JsonNode node : result.path(kind)) {
                String id = node.path("id").asString("");
                things.byId.putIfAbsent(id, new Thing(kind, id, node));
                if (kind.equals("numbers")) {
                    things.byId.putIfAbsent(Integer.toString(node.path("mark").asInt(0)), new Thing(kind, id, node));
                    things.below(id, node);
                }
            }
        }
        return things;
    }

    /** Numbers of a scenario or solution are found by its id. */
    private void below(String id, JsonNode node) {
        String[] parts = id.split("\\.", 3);
        if (parts.length == 3 && List.of("scenario", "solution", "challenge").contains(parts[0])) {
            numbersBelow.computeIfAbsent(parts[1], key -> new ArrayList<>()).add(new Thing("numbers", id, node));
        }
    }

    List<Thing> numbersOf(String id) {
        return numbersBelow.getOrDefault(id, List.of());
    }

    Optional<Thing> find(String id) {
        return Optional.ofNullable(byId.get(id.strip()));
    }

    /** Ids that contain what was asked for, else those that differ least. */
    List<String> like(String asked) {
        String wanted = asked.strip().toLowerCase(Locale.ROOT);
        List<String> ids = byId.keySet().stream()
                .filter(id -> !id.isEmpty() && !Character.isDigit(id.charAt(0)))
                .toList();
        List<String> holding = ids.stream()
                .filter(id -> !wanted.isEmpty() && id.toLowerCase(Locale.ROOT).contains(wanted))
                .limit(SUGGESTIONS)
                .toList();
        if (!holding.isEmpty()) {
            return holding;
        }
        return ids.stream()
                .filter(id -> Distance.between(wanted, id.toLowerCase(Locale.ROOT)) <= Math.max(3, wanted.length() / 3))
                .sorted(Comparator.comparingInt((String id) -> Distance.between(wanted, id.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SUGGESTIONS)
                .toList();
    }
}
