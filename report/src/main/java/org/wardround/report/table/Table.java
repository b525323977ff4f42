package org.wardround.report.table;

import java.util.ArrayList;
import java.util.List;

/**
 * A table for a spreadsheet.
 *
 * @param name its name
 * @param headings headings of its columns
 * @param rows rows of cells, each at most as many as there are headings
 */
public record Table(String name, List<String> headings, List<List<Cell>> rows) {
    /** Copies the lists, so that the record never changes. */
    public Table {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * The first rows, with one that tells that there are more.
     *
     * @param most how many rows
     * @param more what to say when there are more
     * @return this table, when it has no more rows than that
     */
    public Table first(int most, String more) {
        if (rows.size() <= most) {
            return this;
        }
        List<List<Cell>> some = new ArrayList<>(rows.subList(0, most));
        some.add(List.of(text(more)));
        return new Table(name, headings, some);
    }

    /** A cell. */
    public sealed interface Cell permits Words, Amount, Decimal {}

    /**
     * Text.
     *
     * @param text any text
     */
    public record Words(String text) implements Cell {}

    /**
     * A number.
     *
     * @param value the number
     */
    public record Amount(long value) implements Cell {}

    /**
     * A number with decimals.
     *
     * @param value the number
     */
    public record Decimal(double value) implements Cell {}

    static Cell text(String text) {
        return new Words(text);
    }

    static Cell number(long value) {
        return new Amount(value);
    }

    static Cell decimal(double value) {
        return new Decimal(value);
    }
}
