package org.wardround.report.sector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wardround.engine.consultation.Figure;
import org.wardround.engine.consultation.GroupFigures;
import org.wardround.engine.consultation.ItemInsight;
import org.wardround.engine.consultation.Pooled;
import org.wardround.engine.consultation.QuestionInsight;
import org.wardround.engine.consultation.Rank;
import org.wardround.report.words.SectorWords;

/** All figures, with the names that the trade has for them. */
final class AnnexChapter {
    private final Telling telling;
    private final SectorWords words;

    AnnexChapter(Telling telling) {
        this.telling = telling;
        this.words = telling.words();
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Heading(2, "annex", words.say("annex"), true));
        parts.add(new Part.Points(List.of(
                words.say("annex.agreement"),
                words.say("annex.consensus"),
                words.say("annex.ipras"),
                words.say("annex.interval"),
                words.say("annex.pooled"))));
        parts.add(figures());
        parts.add(ranks());
        parts.add(pooled());
        if (!telling.consulted().groupings().isEmpty()) {
            parts.add(groups());
        }
        return parts;
    }

    private Part figures() {
        List<List<String>> rows = new ArrayList<>();
        for (ItemInsight item : telling.consulted().insights().items()) {
            item.questions().forEach(question -> rows.add(row(item, question)));
        }
        return new Part.Grid(
                words.say("annex.figures"),
                List.of(
                        new Part.Column(words.say("col.item"), false, 16),
                        new Part.Column(words.say("col.people"), true, 7),
                        new Part.Column(words.say("col.median"), true, 8),
                        new Part.Column(words.say("col.quartiles"), true, 9),
                        new Part.Column(words.say("col.earlier"), true, 9),
                        new Part.Column(words.say("col.counts"), true, 17),
                        new Part.Column(words.say("col.mean"), true, 14),
                        new Part.Column("A", true, 6),
                        new Part.Column("T–W", true, 6),
                        new Part.Column("Leik", true, 6),
                        new Part.Column("IPRAS", true, 6)),
                rows,
                true);
    }

    private List<String> row(ItemInsight item, QuestionInsight question) {
        String name = words.say("scale.of", item.item().id(), words.name(question.scale()));
        return question.everybody()
                .map(figure -> List.of(
                        name,
                        words.whole(figure.people()),
                        words.level(figure.median()),
                        words.level(figure.quantile(0.25)) + "–" + words.level(figure.quantile(0.75)),
                        question.earlier().stream()
                                .map(earlier -> words.level(earlier.median()))
                                .collect(Collectors.joining(", ")),
                        counts(figure),
                        words.say(
                                "mean.interval",
                                words.decimal(figure.mean(), 2),
                                words.decimal(question.low(), 2),
                                words.decimal(question.high(), 2)),
                        words.decimal(figure.agreement(), 2),
                        words.decimal(figure.consensus(), 2),
                        words.decimal(figure.dispersion(), 2),
                        figure.scale().levels() == 5 ? words.say(figure.disagreement() ? "yes" : "no") : "–"))
                .orElseGet(() -> List.of(name, words.say("hidden"), "", "", "", "", "", "", "", "", ""));
    }

    private String counts(Figure figure) {
        List<String> counts = new ArrayList<>();
        for (int rating = figure.scale().lowest(); rating <= figure.scale().highest(); rating++) {
            counts.add(words.whole(figure.gave(rating)));
        }
        return String.join(" · ", counts);
    }

    private Part ranks() {
        List<List<String>> rows = new ArrayList<>();
        for (Rank rank : telling.consulted().insights().ranks()) {
            rows.add(List.of(
                    telling.named(rank.item()),
                    words.whole(rank.place()),
                    words.decimal(rank.mean(), 2),
                    words.decimal(100 * rank.topFive(), 1)));
        }
        return new Part.Grid(
                words.say("annex.ranks"),
                List.of(
                        new Part.Column(words.say("col.item"), false, 55),
                        new Part.Column(words.say("col.place"), true, 12),
                        new Part.Column(words.say("col.mean"), true, 13),
                        new Part.Column(words.say("col.topfive"), true, 20)),
                rows,
                true);
    }

    private Part pooled() {
        List<List<String>> rows = new ArrayList<>();
        for (Pooled one : telling.consulted().insights().pooled()) {
            rows.add(List.of(
                    words.name(one.kind()),
                    coefficient(one.concordance()),
                    words.whole(one.complete()),
                    words.whole(one.incomplete()),
                    coefficient(one.reliability()),
                    coefficient(one.stability())));
        }
        return new Part.Grid(
                words.say("annex.pooled.table"),
                List.of(
                        new Part.Column(words.say("col.kind"), false, 22),
                        new Part.Column("Kendall W", true, 14),
                        new Part.Column(words.say("col.complete"), true, 16),
                        new Part.Column(words.say("col.incomplete"), true, 16),
                        new Part.Column("Krippendorff α", true, 16),
                        new Part.Column(words.say("col.stability"), true, 16)),
                rows,
                true);
    }

    private String coefficient(Optional<Double> value) {
        return value.map(number -> words.decimal(number, 2)).orElse(words.say("hidden"));
    }

    private Part groups() {
        List<String> groupings = telling.consulted().groupings();
        List<Part.Column> columns = new ArrayList<>();
        columns.add(new Part.Column(words.say("col.item"), false, 13));
        groupings.forEach(
                grouping -> columns.add(new Part.Column(words.sayOrId("by", grouping), false, 87 / groupings.size())));
        List<List<String>> rows = new ArrayList<>();
        for (ItemInsight item : telling.consulted().insights().items()) {
            for (QuestionInsight question : item.questions()) {
                if (!question.byGroup().isEmpty()) {
                    rows.add(cells(item, question, groupings));
                }
            }
        }
        return new Part.Grid(words.say("annex.groups"), columns, rows, true);
    }

    private List<String> cells(ItemInsight item, QuestionInsight question, List<String> groupings) {
        List<String> cells = new ArrayList<>();
        cells.add(words.say("scale.of", item.item().id(), words.name(question.scale())));
        for (String grouping : groupings) {
            cells.add(question.byGroup().stream()
                    .filter(groups -> groups.grouping().equals(grouping))
                    .findFirst()
                    .map((GroupFigures groups) -> telling.sayings().blocks(groups))
                    .orElse(words.say("hidden")));
        }
        return cells;
    }
}
