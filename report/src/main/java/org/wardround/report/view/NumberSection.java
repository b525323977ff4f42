package org.wardround.report.view;

import java.util.List;
import java.util.Set;
import org.wardround.report.trace.Figure;
import org.wardround.report.trace.Figures;
import org.wardround.report.trace.Trace;
import org.wardround.report.words.Line;
import org.wardround.report.words.Words;

/** Every number with its mark, its rule and what it was made from. */
final class NumberSection {
    /** Ids named behind a number; all are in result.json. */
    private static final int FROM = 8;

    private final Trace trace;
    private final Words words;
    private final Shown shown;

    NumberSection(Trace trace, Words words, Shown shown) {
        this.trace = trace;
        this.words = words;
        this.shown = shown;
    }

    List<Block> blocks(Set<String> only) {
        GridBuilder grid = new GridBuilder(words, "numbers")
                .number("mark")
                .id("id")
                .number("value")
                .text("unit")
                .text("rule")
                .id("from");
        for (Figures.Marked marked : trace.figures().byId().values()) {
            Figure figure = marked.figure();
            if (only.isEmpty() || only.contains(figure.id())) {
                grid.anchored(
                        "n" + marked.mark(),
                        Integer.toString(marked.mark()),
                        figure.id(),
                        Line.of(shown.part(figure.id()).text()),
                        words.name(figure.unit()),
                        words.say("rule." + figure.rule()),
                        from(figure));
            }
        }
        return List.of(new Block.Prose(words.line("annex.numbers.lead")), grid.build());
    }

    private String from(Figure figure) {
        List<String> ids = figure.from();
        String named = String.join(" ", ids.subList(0, Math.min(FROM, ids.size())));
        return ids.size() > FROM ? named + " " + words.say("annex.from.more", ids.size() - FROM) : named;
    }
}
