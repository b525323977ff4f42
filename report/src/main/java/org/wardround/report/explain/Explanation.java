package org.wardround.report.explain;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * How a number or a reason came about.
 *
 * @param lines from the thing asked for down to its inputs; empty when the id is not known
 * @param suggestions ids that look like the one asked for, when it is not known
 */
public record Explanation(List<Line> lines, List<String> suggestions) {
    /** Copies the lists, so that the record never changes. */
    public Explanation {
        lines = List.copyOf(lines);
        suggestions = List.copyOf(suggestions);
    }

    /**
     * A line of the tree.
     *
     * @param depth steps from the thing asked for, from 0
     * @param text the line
     */
    public record Line(int depth, String text) {}

    /**
     * Explains.
     *
     * @param result content of a result.json
     * @param id id of a number (or its mark on a page), finding, challenge, obligation, scenario, solution, source or
     *     input
     * @param language ISO 639-1 code that has words
     * @return the explanation
     */
    public static Explanation of(JsonNode result, String id, String language) {
        Things things = Things.of(result);
        if (things.find(id).isEmpty()) {
            return new Explanation(List.of(), things.like(id));
        }
        List<Line> lines = new ArrayList<>();
        new Walk(things, Sayings.of(result, language), lines).to(id);
        return new Explanation(lines, List.of());
    }

    /**
     * The tree as text.
     *
     * @return lines, each indented by two blanks a step
     */
    public List<String> text() {
        return lines.stream()
                .map(line -> "  ".repeat(line.depth()) + line.text())
                .toList();
    }
}
