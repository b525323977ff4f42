package org.wardround.report.view;

import java.util.ArrayList;
import java.util.List;
import org.wardround.engine.ReviewResult;
import org.wardround.engine.risk.Factor;
import org.wardround.engine.risk.ScenarioRisk;
import org.wardround.report.chart.LossChart;
import org.wardround.report.words.Words;

/** The simulated years, and the scenarios behind them. */
final class LossSection {
    private final ReviewResult result;
    private final Words words;
    private final Shown shown;

    LossSection(ReviewResult result, Words words, Shown shown) {
        this.result = result;
        this.words = words;
        this.shown = shown;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        double tolerance = result.risk().assumptions().tolerance();
        blocks.add(new Block.Picture(
                words.say("chart.loss.title"), LossChart.of(result.before(), result.after(), tolerance, words)));
        blocks.add(new Block.Prose(words.line(
                "annex.losses.simulated",
                result.before().years(),
                Long.toString(result.before().seed()),
                words.amounts().about(result.before().simulatedMean()),
                words.amounts().about(result.before().standardError()),
                shown.part("loss.now"))));
        blocks.add(measures());
        blocks.add(scenarios());
        blocks.add(factors());
        return blocks;
    }

    private Block measures() {
        GridBuilder grid =
                new GridBuilder(words, "measures").text("measure").number("now").number("then");
        for (String what : List.of("", ".low", ".high", ".1-in-20", ".1-in-100", ".worst-years", ".quiet-years")) {
            grid.row(words.say("measure.loss" + what), shown.part("loss.now" + what), shown.part("loss.plan" + what));
        }
        return grid.build();
    }

    private Block scenarios() {
        GridBuilder grid = new GridBuilder(words, "scenarios")
                .text("name")
                .number("rate")
                .number("impact")
                .number("money")
                .number("care")
                .number("then");
        for (ScenarioRisk risk : result.risk().scenarios()) {
            String id = "scenario." + risk.scenario().id();
            grid.row(
                    words.of(risk.scenario().name()),
                    words.line("annex.range", shown.part(id + ".rate.low"), shown.part(id + ".rate.high")),
                    words.line("annex.range", shown.part(id + ".impact.low"), shown.part(id + ".impact.high")),
                    shown.part(id + ".money"),
                    shown.part(id + ".care-value"),
                    shown.part(id + ".loss-with-plan"));
        }
        return grid.build();
    }

    private Block factors() {
        GridBuilder grid = new GridBuilder(words, "factors")
                .text("scenario")
                .text("kind")
                .text("what")
                .number("factor");
        for (ScenarioRisk risk : result.risk().scenarios()) {
            for (Factor factor : risk.factors()) {
                grid.row(
                        words.of(risk.scenario().name()),
                        words.sayOrId("factor", factor.kind()),
                        factor.id().toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + " (" + factor.detail() + ")",
                        words.say("annex.times", words.amounts().small(factor.factor())));
            }
        }
        return grid.build();
    }
}
