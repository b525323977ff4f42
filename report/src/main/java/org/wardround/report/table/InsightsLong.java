package org.wardround.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wardround.engine.consultation.Figure;
import org.wardround.engine.consultation.GroupFigures;
import org.wardround.engine.consultation.ItemInsight;
import org.wardround.engine.consultation.QuestionInsight;
import org.wardround.report.sector.Consulted;

/** A consultation's figures in long form, a row for each number: what statistics programs like to read. */
public final class InsightsLong {
    private final List<List<Table.Cell>> rows = new ArrayList<>();

    private InsightsLong() {}

    /**
     * The table.
     *
     * @param consulted the consultation
     * @return columns item, kind, scale, round, grouping, groups, figure, value; the last round is "last"
     */
    public static Table of(Consulted consulted) {
        InsightsLong all = new InsightsLong();
        consulted
                .insights()
                .items()
                .forEach(item -> item.questions().forEach(question -> all.question(item, question)));
        return new Table(
                "insights",
                List.of("item", "kind", "scale", "round", "grouping", "groups", "figure", "value"),
                all.rows);
    }

    private void question(ItemInsight item, QuestionInsight question) {
        for (QuestionInsight.Earlier earlier : question.earlier()) {
            Row row = new Row(item, question, Integer.toString(earlier.round()), "", "");
            row.add("people", Table.number(earlier.people()));
            row.add("median", Table.decimal(earlier.median()));
            row.add("lower_quartile", Table.decimal(earlier.lower()));
            row.add("upper_quartile", Table.decimal(earlier.upper()));
        }
        question.everybody().ifPresent(figure -> {
            Row row = new Row(item, question, "last", "", "");
            figure(row, figure);
            row.add("mean_low", Table.decimal(question.low()));
            row.add("mean_high", Table.decimal(question.high()));
        });
        for (GroupFigures groups : question.byGroup()) {
            switch (groups) {
                case GroupFigures.Withheld withheld ->
                    new Row(item, question, "last", groups.grouping(), "")
                            .add("withheld", Table.text(lower(withheld.why())));
                case GroupFigures.Shown shown ->
                    shown.blocks()
                            .forEach(block -> figure(
                                    new Row(
                                            item,
                                            question,
                                            "last",
                                            groups.grouping(),
                                            String.join("+", block.groups())),
                                    block.figure()));
            }
        }
    }

    private static void figure(Row row, Figure figure) {
        row.add("people", Table.number(figure.people()));
        row.add("median", Table.decimal(figure.median()));
        row.add("lower_quartile", Table.decimal(figure.quantile(0.25)));
        row.add("upper_quartile", Table.decimal(figure.quantile(0.75)));
        row.add("mean", Table.decimal(figure.mean()));
        row.add("agreement", Table.decimal(figure.agreement()));
        for (int rating = figure.scale().lowest(); rating <= figure.scale().highest(); rating++) {
            row.add("rated_" + rating, Table.number(figure.gave(rating)));
        }
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** What begins a number's row. */
    private final class Row {
        private final List<Table.Cell> begin;

        Row(ItemInsight item, QuestionInsight question, String round, String grouping, String groups) {
            begin = List.of(
                    Table.text(item.item().id()),
                    Table.text(lower(item.item().kind())),
                    Table.text(lower(question.scale())),
                    Table.text(round),
                    Table.text(grouping),
                    Table.text(groups));
        }

        void add(String name, Table.Cell value) {
            List<Table.Cell> row = new ArrayList<>(begin);
            row.add(Table.text(name));
            row.add(value);
            rows.add(row);
        }
    }
}
