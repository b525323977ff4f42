package org.wardround.formats.table;

import java.util.List;

/**
 * What stands in a table.
 *
 * @param header the row with the column names; line 0 and no cells when none was found
 * @param rows the rows below the header that hold at least one cell, in file order
 */
public record Table(TableRow header, List<TableRow> rows) {
    /** Copies the list, so that the record never changes. */
    public Table {
        rows = List.copyOf(rows);
    }

    static Table empty() {
        return new Table(new TableRow(0, List.of()), List.of());
    }
}
