package org.wardround.report.view;

import java.util.ArrayList;
import java.util.List;
import org.wardround.engine.ReviewResult;
import org.wardround.engine.risk.Information;
import org.wardround.engine.risk.Swing;
import org.wardround.engine.risk.Unknown;
import org.wardround.report.chart.TornadoChart;
import org.wardround.report.trace.UnknownRef;
import org.wardround.report.words.InputNames;
import org.wardround.report.words.Words;

/** What the expected loss hangs on, and what is worth finding out first. */
final class InsightSection {
    /** Inputs shown; all are in result.json. */
    private static final int SWINGS = 12;

    private static final int WORTHS = 8;

    private final ReviewResult result;
    private final Words words;
    private final Shown shown;
    private final InputNames names;

    InsightSection(ReviewResult result, Words words, Shown shown) {
        this.result = result;
        this.words = words;
        this.shown = shown;
        this.names = new InputNames(result, words);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(tornado());
        Information information = result.insight().information();
        if (information.draws() > 0) {
            blocks.addAll(information(information));
        }
        return blocks;
    }

    private List<Block> tornado() {
        List<Swing> swings = result.insight().swings().stream().limit(SWINGS).toList();
        if (swings.isEmpty()) {
            return List.of();
        }
        GridBuilder grid =
                new GridBuilder(words, "tornado").text("input").number("low").number("high");
        for (Swing swing : swings) {
            String id = "tornado." + UnknownRef.of(swing.input()).id();
            grid.row(names.of(swing.input()), shown.part(id + ".low"), shown.part(id + ".high"));
        }
        return List.of(
                new Block.Prose(words.line("annex.insight.tornado", swings.size())),
                new Block.Picture(
                        words.say("chart.tornado.title"),
                        TornadoChart.of(swings, result.before().mean(), names::of, words)),
                grid.build());
    }

    private List<Block> information(Information information) {
        Block lead = new Block.Prose(words.line(
                "annex.insight.information",
                shown.part("information.all"),
                words.amounts().about(information.all().standardError()),
                information.draws()));
        if (information.inputs().isEmpty()) {
            return List.of(lead, new Block.Prose(words.line("annex.insight.settled")));
        }
        GridBuilder grid = new GridBuilder(words, "information")
                .text("input")
                .number("worth")
                .number("error")
                .text("who");
        information.inputs().stream()
                .limit(WORTHS)
                .forEach(one -> grid.row(
                        names.of(one.input()),
                        shown.part("information." + UnknownRef.of(one.input()).id()),
                        words.amounts().about(one.worth().standardError()),
                        words.say("know." + who(one.input()))));
        return List.of(lead, grid.build());
    }

    private static String who(Unknown input) {
        return switch (input) {
            case Unknown.EventsOf events -> "events";
            case Unknown.MoneyOf money -> "money";
            case Unknown.DaysOf days -> "days";
            case Unknown.StrengthOfDriver driver -> "driver";
            case Unknown.StrengthOfSolution solution -> "solution";
            case Unknown.BadYears bad -> "bad-years";
        };
    }
}
