package org.wardround.report.view;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardround.engine.ReviewResult;
import org.wardround.engine.inventory.Means;
import org.wardround.engine.inventory.Tolerance;
import org.wardround.engine.risk.CurvePoint;
import org.wardround.engine.risk.Factor;
import org.wardround.engine.risk.ScenarioRisk;
import org.wardround.engine.risk.ToleranceLine;
import org.wardround.report.chart.LossChart;
import org.wardround.report.words.SolutionNames;
import org.wardround.report.words.Words;

/** The simulated years, and the scenarios behind them. */
final class LossSection {
    /** Factors nearer to 1 than this are only in result.json. */
    private static final double LEAST = 0.01;

    private static final Pattern SHARES = Pattern.compile("([0-9.E-]{1,24}) against ([0-9.E-]{1,24})");
    private static final Pattern SIZES = Pattern.compile("[A-Z_]{1,24} ([0-9.E]{1,24}) / ([0-9.E]{1,24})");

    private final ReviewResult result;
    private final Means means;
    private final Words words;
    private final Shown shown;
    private final Map<String, String> names;

    LossSection(ReviewResult result, Words words, Shown shown) {
        this.result = result;
        this.means = result.input().hospital().means();
        this.words = words;
        this.shown = shown;
        this.names = SolutionNames.of(result, words);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Picture(
                words.say("chart.loss.title"), LossChart.of(result.before(), result.after(), tolerance(), words)));
        if (means.tolerance() instanceof Tolerance.Line) {
            blocks.add(toleranceLine());
        }
        blocks.add(new Block.Prose(words.line(
                "annex.losses.simulated",
                result.before().years(),
                Long.toString(result.before().seed()),
                words.amounts().about(result.before().yearly().simulatedMean()),
                words.amounts().about(result.before().standardError()),
                shown.part("loss.now"))));
        blocks.add(measures());
        blocks.add(scenarios());
        blocks.add(new Block.Prose(words.line("annex.losses.factors")));
        overlap().ifPresent(blocks::add);
        blocks.add(factors());
        return blocks;
    }

    /** What the board could bear: a line through its two anchors, or the catalogue's point. */
    private List<CurvePoint> tolerance() {
        return switch (means.tolerance()) {
            case Tolerance.Line line -> new ToleranceLine(line).points(0.7, 0.001);
            case Tolerance.NotSaid ignored ->
                List.of(new CurvePoint(result.risk().assumptions().tolerance(), 0.05));
        };
    }

    private Block toleranceLine() {
        return new Block.Prose(words.line(
                "annex.losses.tolerance",
                shown.part("loss.tolerance"),
                shown.part("loss.now.1-in-20"),
                shown.part("loss.plan.1-in-20"),
                shown.part("loss.tolerance.1-in-100"),
                shown.part("loss.now.1-in-100"),
                shown.part("loss.plan.1-in-100")));
    }

    /** How effects are shrunk and floored. */
    private Optional<Block> overlap() {
        DoubleSummaryStatistics floors = result.risk().scenarios().stream()
                .mapToDouble(risk -> risk.scenario().floor())
                .summaryStatistics();
        return floors.getCount() == 0
                ? Optional.empty()
                : Optional.of(new Block.Prose(words.line(
                        "annex.losses.overlap",
                        words.amounts().small(result.risk().assumptions().shrink()),
                        words.amounts().percent(floors.getMin()),
                        words.amounts().percent(floors.getMax()))));
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

    private String what(Factor factor) {
        String name = switch (factor.kind()) {
            case "driver" ->
                words.sayOrId("measure", factor.id().toLowerCase(Locale.ROOT).replace('_', '-'));
            case "size" -> words.sayOrId("factor.size", factor.id());
            default -> names.getOrDefault(factor.id(), factor.id());
        };
        Matcher shares = SHARES.matcher(factor.detail());
        if (shares.matches()) {
            return words.say("factor.shares", name, share(shares.group(1)), share(shares.group(2)));
        }
        Matcher sizes = SIZES.matcher(factor.detail());
        return sizes.matches()
                ? words.say("factor.sizes", name, count(sizes.group(1)), count(sizes.group(2)))
                : name + " (" + factor.detail() + ")";
    }

    private String share(String number) {
        return words.amounts().percent(Double.parseDouble(number));
    }

    private String count(String number) {
        return words.amounts().count(Math.round(Double.parseDouble(number)));
    }

    private Block factors() {
        GridBuilder grid = new GridBuilder(words, "factors")
                .text("scenario")
                .text("kind")
                .text("what")
                .number("factor");
        for (ScenarioRisk risk : result.risk().scenarios()) {
            for (Factor factor : risk.factors()) {
                if (Math.abs(factor.factor() - 1) >= LEAST) {
                    grid.row(
                            words.of(risk.scenario().name()),
                            words.sayOrId("factor", factor.kind()),
                            what(factor),
                            words.say("annex.times", words.amounts().small(factor.factor())));
                }
            }
        }
        return grid.build();
    }
}
