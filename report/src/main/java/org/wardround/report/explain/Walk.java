package org.wardround.report.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The way from a thing back to its inputs. */
final class Walk {
    /** Steps back at most. */
    private static final int DEEPEST = 4;

    /** Things named behind one thing at most. */
    private static final int WIDEST = 12;

    private final Things things;
    private final Sayings sayings;
    private final List<Explanation.Line> lines;
    private final Set<String> seen = new HashSet<>();

    Walk(Things things, Sayings sayings, List<Explanation.Line> lines) {
        this.things = things;
        this.sayings = sayings;
        this.lines = lines;
    }

    void to(String id) {
        step(id, 0);
    }

    private void step(String id, int depth) {
        Optional<Thing> found = things.find(id);
        if (found.isEmpty()) {
            lines.add(new Explanation.Line(depth, sayings.plain(id)));
            return;
        }
        Thing thing = found.get();
        boolean first = seen.add(thing.id());
        lines.add(new Explanation.Line(depth, sayings.title(thing)));
        if (!first) {
            return;
        }
        sayings.details(thing).forEach(text -> lines.add(new Explanation.Line(depth + 1, text)));
        List<String> behind = behind(thing);
        if (depth >= DEEPEST) {
            return;
        }
        behind.stream().limit(WIDEST).forEach(one -> step(one, depth + 1));
        if (behind.size() > WIDEST) {
            lines.add(new Explanation.Line(depth + 1, sayings.more(behind.size() - WIDEST)));
        }
    }

    private List<String> behind(Thing thing) {
        JsonNode node = thing.node();
        return switch (thing.kind()) {
            case "numbers" -> texts(node.path("from"));
            case "challenges" -> texts(node.path("findings"));
            case "duties" -> duty(node);
            case "scenarios", "solutions" ->
                things.numbersOf(thing.id()).stream().map(Thing::id).toList();
            case "inputs" -> texts(node, "source");
            default -> List.of();
        };
    }

    private static List<String> duty(JsonNode node) {
        List<String> ids = new ArrayList<>();
        node.path("gaps").forEach(gap -> ids.add("law:q" + gap.path("question").asInt()));
        ids.addAll(texts(node.path("progress").path("by")));
        ids.addAll(texts(node.path("sources")));
        return ids;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(node -> texts.add(node.asString("")));
        return texts;
    }

    private static List<String> texts(JsonNode node, String name) {
        String text = node.path(name).asString("");
        return text.isEmpty() ? List.of() : List.of(text);
    }
}
