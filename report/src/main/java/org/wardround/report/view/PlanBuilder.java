package org.wardround.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wardround.engine.ReviewResult;
import org.wardround.engine.plan.Plan;
import org.wardround.engine.plan.QuarterUse;
import org.wardround.engine.plan.Start;
import org.wardround.engine.plan.Stop;
import org.wardround.report.words.Clean;
import org.wardround.report.words.Line;
import org.wardround.report.words.SolutionNames;
import org.wardround.report.words.Words;

/** What to do by when and for how much. */
final class PlanBuilder {
    private final Plan plan;
    private final Words words;
    private final Shown shown;
    private final Map<String, String> names;

    PlanBuilder(ReviewResult result, Words words, Shown shown) {
        this.plan = result.plan();
        this.words = words;
        this.shown = shown;
        this.names = SolutionNames.of(result, words);
    }

    BoardView.PlanPart view() {
        List<Line> notes = new ArrayList<>();
        notes.add(words.line("board.plan.remains", shown.part("plan.loss.without"), shown.part("plan.loss.with")));
        if (!plan.schedule().starts().isEmpty()) {
            notes.add(words.line("board.plan.afterwards", shown.part("plan.saves"), shown.part("plan.runs")));
        }
        if (plan.leftAlone().asked()) {
            notes.add(words.line("board.plan.left-alone", shown.part("plan.left-alone")));
        }
        notes.add(stop());
        List<BoardView.QuarterRow> rows =
                plan.quarters().stream().map(this::row).toList();
        return new BoardView.PlanPart(
                plan.schedule().starts().isEmpty()
                        ? words.line("board.plan.empty")
                        : words.line("board.plan.lead", plan.schedule().starts().size()),
                rows,
                words.line(
                        "board.plan.total",
                        shown.part("plan.cost"),
                        shown.part("plan.cost.one-off"),
                        shown.part("plan.cost.running"),
                        shown.part("plan.hours")),
                notes);
    }

    private Line stop() {
        return switch (plan.schedule().stop()) {
            case Stop.Proven ignored -> words.line("board.plan.proven");
            case Stop.NodeLimit ignored -> words.line("board.plan.not-proven", shown.part("plan.distance"));
            case Stop.TimeLimit ignored -> words.line("board.plan.time-limit", shown.part("plan.distance"));
            case Stop.Heuristic ignored -> words.line("board.plan.heuristic");
        };
    }

    private BoardView.QuarterRow row(QuarterUse use) {
        int index = plan.problem().first().until(use.quarter());
        String key = shown.quarter(use.quarter());
        return new BoardView.QuarterRow(
                words.quarter(use.quarter()),
                plan.schedule().starts().stream()
                        .filter(start -> start.quarter() == index)
                        .map(this::name)
                        .toList(),
                plan.schedule().starts().stream()
                        .filter(start -> start.inPlace() == index)
                        .map(this::name)
                        .toList(),
                shown.line(key + ".cost"),
                shown.line(key + ".loss"));
    }

    private String name(Start start) {
        return names.getOrDefault(start.solutionId(), Clean.line(start.solutionId()));
    }
}
