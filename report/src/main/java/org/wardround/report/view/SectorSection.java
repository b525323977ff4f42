package org.wardround.report.view;

import java.util.ArrayList;
import java.util.List;
import org.wardround.engine.ReviewResult;
import org.wardround.engine.Sector;
import org.wardround.engine.SectorChange;
import org.wardround.engine.SectorMove;
import org.wardround.engine.kernel.Quarter;
import org.wardround.report.words.SolutionNames;
import org.wardround.report.words.Words;

/** What professionals of the sector say beside the catalogue and the hospital's own facts, and what it does to the plan. */
final class SectorSection {
    private final ReviewResult result;
    private final Words words;

    SectorSection(ReviewResult result, Words words) {
        this.result = result;
        this.words = words;
    }

    List<Block> blocks() {
        return switch (result.input().sector()) {
            case Sector.Silent silent -> List.of();
            case Sector.Heard heard -> blocks(heard);
        };
    }

    private List<Block> blocks(Sector.Heard heard) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Prose(words.line(
                "annex.sector.lead", heard.voice().title(), heard.voice().respondents())));
        GridBuilder grid = new GridBuilder(words, "sector")
                .id("id")
                .text("what")
                .number("before")
                .number("rated")
                .number("people")
                .text("effect");
        heard.changes().forEach(change -> row(grid, change));
        blocks.add(grid.build());
        blocks.add(new Block.Prose(words.line(
                result.moves().isEmpty() ? "annex.sector.same-plan" : "annex.sector.other-plan",
                result.moves().size())));
        if (!result.moves().isEmpty()) {
            blocks.add(new Block.Points(result.moves().stream().map(this::move).toList()));
        }
        return blocks;
    }

    private void row(GridBuilder grid, SectorChange change) {
        switch (change) {
            case SectorChange.Criticality is ->
                grid.row(
                        is.item(),
                        words.say("annex.sector.criticality"),
                        Integer.toString(is.before()),
                        words.amounts().decimal(is.rated().mean(), 1),
                        words.amounts().count(is.rated().people()),
                        words.say("annex.sector.beside"));
            case SectorChange.Complexity is ->
                grid.row(
                        is.item(),
                        words.say("annex.sector.complexity"),
                        Integer.toString(is.before()),
                        words.amounts().decimal(is.rated().mean(), 1),
                        words.amounts().count(is.rated().people()),
                        words.say(
                                is.moved() > 0 ? "annex.sector.higher" : "annex.sector.lower",
                                words.amounts().percent(Math.abs(is.moved()))));
            case SectorChange.Refused is ->
                grid.row(is.item(), words.say("annex.sector.refused"), "", "", "", words.say("annex.sector.kept"));
        }
    }

    private String move(SectorMove move) {
        String name = SolutionNames.of(result, words).getOrDefault(move.solution(), "");
        return switch (move) {
            case SectorMove.Comes is -> words.say("annex.sector.comes", is.solution(), name, quarter(is.quarter()));
            case SectorMove.Goes is -> words.say("annex.sector.goes", is.solution(), name, quarter(is.quarter()));
            case SectorMove.Shifts is ->
                words.say("annex.sector.shifts", is.solution(), name, quarter(is.to()), quarter(is.from()));
        };
    }

    private String quarter(int number) {
        Quarter first = result.plan().problem().first();
        return first.plus(number).text();
    }
}
