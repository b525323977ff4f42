package org.wardround.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wardround.engine.ReviewResult;
import org.wardround.engine.plan.Plan;
import org.wardround.engine.plan.QuarterUse;
import org.wardround.report.chart.PlanChart;
import org.wardround.report.chart.UseChart;
import org.wardround.report.words.SolutionNames;
import org.wardround.report.words.Words;

/** The plan by quarter. */
final class PlanSections {
    private final Plan plan;
    private final Words words;
    private final Shown shown;
    private final Map<String, String> names;

    PlanSections(ReviewResult result, Words words, Shown shown) {
        this.plan = result.plan();
        this.words = words;
        this.shown = shown;
        this.names = SolutionNames.of(result, words);
    }

    List<Block> chart() {
        List<Block> blocks = new ArrayList<>();
        if (plan.schedule().starts().isEmpty()) {
            blocks.add(new Block.Prose(words.line("board.plan.empty")));
        } else {
            blocks.add(new Block.Picture(words.say("chart.plan.title"), PlanChart.of(plan, names, words)));
        }
        if (!plan.quarters().isEmpty()) {
            List<String> quarters = plan.quarters().stream()
                    .map(use -> words.quarter(use.quarter()))
                    .toList();
            blocks.add(new Block.Picture(
                    words.say("chart.use.title"), UseChart.of(new UseRows(plan, words).rows(), quarters, words)));
        }
        GridBuilder grid = new GridBuilder(words, "quarters")
                .text("quarter")
                .number("one-off")
                .number("running")
                .number("hours")
                .number("loss");
        for (QuarterUse use : plan.quarters()) {
            String key = shown.quarter(use.quarter());
            grid.row(
                    words.quarter(use.quarter()),
                    shown.part(key + ".one-off"),
                    shown.part(key + ".running"),
                    shown.part(key + ".hours"),
                    shown.part(key + ".loss"));
        }
        blocks.add(grid.build());
        return blocks;
    }
}
