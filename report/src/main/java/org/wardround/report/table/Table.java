package org.wardround.report.table;

import java.util.List;

/**
 * A table for a spreadsheet.
 *
 * @param name its name
 * @param headings headings of its columns
 * @param rows rows of cells, each as many as there are headings
 */
public record Table(String name, List<String> headings, List<List<Cell>> rows) {
    /** Copies the lists, so that the record never changes. */
    public Table {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** A cell. */
    public sealed interface Cell permits Words, Amount {}

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

    static Cell text(String text) {
        return new Words(text);
    }

    static Cell number(long value) {
        return new Amount(value);
    }
}
