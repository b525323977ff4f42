package org.wardround.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wardround.engine.consultation.Figure;
import org.wardround.engine.consultation.GroupFigures;
import org.wardround.engine.consultation.ItemInsight;
import org.wardround.engine.consultation.Placement;
import org.wardround.engine.consultation.QuestionInsight;
import org.wardround.engine.consultation.Rank;
import org.wardround.report.sector.Consulted;

/** A consultation's figures as sheets, with ids and English headings, so that programs find them in every language. */
public final class InsightTables {
    private static final List<String> FIGURE =
            List.of("people", "median", "lower quartile", "upper quartile", "mean", "agreement A");

    private final Consulted consulted;

    /**
     * Prepares.
     *
     * @param consulted the consultation
     */
    public InsightTables(Consulted consulted) {
        this.consulted = consulted;
    }

    /**
     * {@return the sheets: items, groups, ranks, map}
     */
    public List<Table> sheets() {
        return List.of(items(), groups(), ranks(), map());
    }

    private String title(String item) {
        return consulted.words(item).title().in("en");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private Table items() {
        List<String> headings = new ArrayList<>(List.of("item", "title", "kind", "scale", "shown"));
        headings.addAll(FIGURE);
        headings.addAll(List.of("mean from", "mean to", "consensus (Tastle-Wierman)", "dispersion (Leik)", "left out"));
        for (int rating = 0; rating <= 5; rating++) {
            headings.add("rated " + rating);
        }
        List<List<Table.Cell>> rows = new ArrayList<>();
        for (ItemInsight item : consulted.insights().items()) {
            for (QuestionInsight question : item.questions()) {
                List<Table.Cell> row = new ArrayList<>(List.of(
                        Table.text(item.item().id()),
                        Table.text(title(item.item().id())),
                        Table.text(word(item.item().kind())),
                        Table.text(word(question.scale())),
                        Table.text(question.everybody().isPresent() ? "yes" : "not shown")));
                question.everybody().ifPresent(figure -> {
                    row.addAll(figure(figure));
                    row.add(Table.decimal(question.low()));
                    row.add(Table.decimal(question.high()));
                    row.add(Table.decimal(figure.consensus()));
                    row.add(Table.decimal(figure.dispersion()));
                    row.add(Table.number(question.heldBack()));
                    row.addAll(counts(figure));
                });
                rows.add(row);
            }
        }
        return new Table("items", headings, rows);
    }

    private static List<Table.Cell> figure(Figure figure) {
        return List.of(
                Table.number(figure.people()),
                Table.decimal(figure.median()),
                Table.decimal(figure.quantile(0.25)),
                Table.decimal(figure.quantile(0.75)),
                Table.decimal(figure.mean()),
                Table.decimal(figure.agreement()));
    }

    private static List<Table.Cell> counts(Figure figure) {
        List<Table.Cell> counts = new ArrayList<>();
        for (int rating = 0; rating <= 5; rating++) {
            counts.add(figure.scale().has(rating) ? Table.number(figure.gave(rating)) : Table.text(""));
        }
        return counts;
    }

    private Table groups() {
        List<String> headings = new ArrayList<>(List.of("item", "scale", "grouping", "groups", "shown"));
        headings.addAll(FIGURE);
        List<List<Table.Cell>> rows = new ArrayList<>();
        for (ItemInsight item : consulted.insights().items()) {
            for (QuestionInsight question : item.questions()) {
                for (GroupFigures groups : question.byGroup()) {
                    List<Table.Cell> begin = List.of(
                            Table.text(item.item().id()),
                            Table.text(word(question.scale())),
                            Table.text(groups.grouping()));
                    switch (groups) {
                        case GroupFigures.Withheld withheld ->
                            rows.add(with(
                                    begin, List.of(Table.text(""), Table.text("not shown: " + word(withheld.why())))));
                        case GroupFigures.Shown shown ->
                            shown.blocks()
                                    .forEach(block -> rows.add(with(
                                            with(
                                                    begin,
                                                    List.of(
                                                            Table.text(String.join(", ", block.groups())),
                                                            Table.text(block.together() ? "together" : "yes"))),
                                            figure(block.figure()))));
                    }
                }
            }
        }
        return new Table("groups", headings, rows);
    }

    private static List<Table.Cell> with(List<Table.Cell> begin, List<Table.Cell> end) {
        List<Table.Cell> all = new ArrayList<>(begin);
        all.addAll(end);
        return all;
    }

    private Table ranks() {
        List<List<Table.Cell>> rows = new ArrayList<>();
        for (Rank rank : consulted.insights().ranks()) {
            rows.add(List.of(
                    Table.text(rank.item()),
                    Table.text(title(rank.item())),
                    Table.number(rank.place()),
                    Table.decimal(rank.mean()),
                    Table.decimal(rank.topFive())));
        }
        return new Table("ranks", List.of("item", "title", "place", "mean", "chance of the first five"), rows);
    }

    private Table map() {
        List<List<Table.Cell>> rows = new ArrayList<>();
        for (Placement place : consulted.insights().places()) {
            rows.add(List.of(
                    Table.text(place.item()),
                    Table.text(title(place.item())),
                    Table.decimal(place.worth()),
                    Table.decimal(place.complexity()),
                    Table.text(word(place.field()))));
        }
        return new Table("map", List.of("item", "title", "worth", "complexity", "field"), rows);
    }
}
