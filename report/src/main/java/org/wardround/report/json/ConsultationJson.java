package org.wardround.report.json;

import java.io.OutputStream;
import java.util.Optional;
import org.wardround.engine.consultation.Figure;
import org.wardround.engine.consultation.GroupFigures;
import org.wardround.engine.consultation.ItemInsight;
import org.wardround.engine.consultation.QuestionInsight;
import org.wardround.report.sector.Consulted;
import org.wardround.report.sector.ItemWords;

/** Writes insights.json, which every hospital's plan can take up. */
public final class ConsultationJson {
    /** Version of the shape; it rises when a reader of the old shape would misread the new one. */
    public static final int SCHEMA_VERSION = 1;

    private final Consulted consulted;

    /**
     * Prepares.
     *
     * @param consulted what to write
     */
    public ConsultationJson(Consulted consulted) {
        this.consulted = consulted;
    }

    /**
     * Writes.
     *
     * @param bytes where to; not closed
     */
    public void write(OutputStream bytes) {
        try (JsonOut out = new JsonOut(bytes)) {
            out.root(() -> {
                out.text("schema", "https://wardround.org/schema/insights-" + SCHEMA_VERSION + ".json");
                out.number("schema_version", SCHEMA_VERSION);
                out.words("title", consulted.title());
                out.text("held_by", consulted.heldBy());
                out.text("licence", consulted.licence());
                out.object("protection", () -> {
                    out.number("minimum", consulted.protection().minimum());
                    out.number("coalition", consulted.protection().coalition());
                    out.number("breakdowns_from", consulted.protection().breakdownsFrom());
                });
                out.number("respondents", consulted.insights().respondents());
                out.number("rounds", consulted.insights().rounds());
                out.list("items", consulted.insights().items(), item -> item(out, item));
                out.list("ranks", consulted.insights().ranks(), rank -> {
                    out.text("item", rank.item());
                    out.number("place", rank.place());
                    out.number("mean", rank.mean());
                    out.number("top_five", rank.topFive());
                });
                out.list("map", consulted.insights().places(), place -> {
                    out.text("item", place.item());
                    out.number("worth", place.worth());
                    out.number("complexity", place.complexity());
                    out.constant("field", place.field());
                });
                out.list("disagreements", consulted.insights().disagreements(), one -> {
                    out.text("item", one.item());
                    out.constant("scale", one.scale());
                    out.text("grouping", one.grouping());
                    out.texts("lower", one.lower());
                    out.number("lowest", one.lowest());
                    out.texts("higher", one.higher());
                    out.number("highest", one.highest());
                });
                out.list("pooled", consulted.insights().pooled(), one -> {
                    out.constant("kind", one.kind());
                    out.number("complete", one.complete());
                    out.number("incomplete", one.incomplete());
                    coefficient(out, "kendall_w", one.concordance());
                    coefficient(out, "krippendorff_alpha", one.reliability());
                    coefficient(out, "stability_kappa", one.stability());
                });
            });
        }
    }

    private static void coefficient(JsonOut out, String name, Optional<Double> value) {
        value.ifPresent(number -> out.number(name, number.doubleValue()));
    }

    private void item(JsonOut out, ItemInsight insight) {
        ItemWords words = consulted.words(insight.item().id());
        out.text("id", insight.item().id());
        out.constant("kind", insight.item().kind());
        out.words("title", words.title());
        out.texts("answers", insight.item().answers());
        out.texts("actors", words.actors().stream().map(JsonOut::lower).toList());
        if (!words.measure().isEmpty()) {
            out.text("measure", words.measure());
        }
        out.number("texts", words.merged());
        out.texts("voices", words.voices());
        out.list("scales", insight.questions(), question -> question(out, question));
    }

    private static void question(JsonOut out, QuestionInsight question) {
        out.constant("scale", question.scale());
        out.truth("shown", question.everybody().isPresent());
        out.number("left_out", question.heldBack());
        question.everybody().ifPresent(figure -> {
            figure(out, figure);
            out.number("mean_low", question.low());
            out.number("mean_high", question.high());
        });
        out.list("earlier", question.earlier(), earlier -> {
            out.number("round", earlier.round());
            out.number("people", earlier.people());
            out.number("median", earlier.median());
            out.number("lower_quartile", earlier.lower());
            out.number("upper_quartile", earlier.upper());
        });
        out.list("groups", question.byGroup(), groups -> groups(out, groups));
    }

    private static void groups(JsonOut out, GroupFigures groups) {
        out.text("grouping", groups.grouping());
        switch (groups) {
            case GroupFigures.Withheld withheld -> out.constant("withheld", withheld.why());
            case GroupFigures.Shown shown ->
                out.list("shown", shown.blocks(), block -> {
                    out.texts("groups", block.groups());
                    out.truth("together", block.together());
                    figure(out, block.figure());
                });
        }
    }

    private static void figure(JsonOut out, Figure figure) {
        out.number("people", figure.people());
        out.number("median", figure.median());
        out.number("lower_quartile", figure.quantile(0.25));
        out.number("upper_quartile", figure.quantile(0.75));
        out.number("mean", figure.mean());
        out.object("distribution", () -> {
            for (int rating = figure.scale().lowest(); rating <= figure.scale().highest(); rating++) {
                out.number(Integer.toString(rating), figure.gave(rating));
            }
        });
        out.number("agreement", figure.agreement());
        out.number("consensus", figure.consensus());
        out.number("dispersion", figure.dispersion());
        out.truth("disagreement", figure.disagreement());
    }
}
