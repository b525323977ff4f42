package org.wardround.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wardround.engine.ReviewResult;
import org.wardround.engine.plan.Plan;
import org.wardround.engine.plan.PlanEvaluator;
import org.wardround.engine.plan.QuarterUse;
import org.wardround.engine.solution.Offer;
import org.wardround.report.chart.PlanChart;
import org.wardround.report.chart.UseChart;
import org.wardround.report.words.Clean;
import org.wardround.report.words.SolutionNames;
import org.wardround.report.words.Words;

/** The plan by quarter. */
final class PlanSections {
    private final ReviewResult result;
    private final Plan plan;
    private final Words words;
    private final Shown shown;
    private final Map<String, String> names;

    PlanSections(ReviewResult result, Words words, Shown shown) {
        this.result = result;
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
        if (plan.leftAlone().asked()) {
            blocks.addAll(leftAlone());
        }
        return blocks;
    }

    /** What may not be changed, and what of the solutions that act on it is left. */
    private List<Block> leftAlone() {
        List<Block> blocks = new ArrayList<>();
        String devices = result.input().hospital().measures().untouched().stream()
                .map(untouched -> Clean.line(untouched.name()))
                .collect(Collectors.joining(", "));
        PlanEvaluator evaluator = new PlanEvaluator(plan.problem());
        blocks.add(new Block.Prose(words.line(
                "annex.left-alone",
                devices,
                shown.part("plan.left-alone"),
                evaluator.lateQuarters(plan.schedule().starts())
                        - plan.leftAlone().lateQuarters(),
                words.amounts().percent(plan.leftAlone().gap()))));
        GridBuilder grid =
                new GridBuilder(words, "left-alone").id("id").text("name").number("reach");
        for (Offer offer : result.offers()) {
            String id = offer.solution().id();
            if (offer.reach() < 1) {
                grid.row(id, names.getOrDefault(id, id), words.amounts().percent(offer.reach()));
            }
        }
        blocks.add(grid.build());
        return blocks;
    }
}
