package org.wardround.formats.table;

import java.util.List;

/**
 * One row of a table.
 *
 * @param line line in a text file, row number in a workbook, from 1; 0 when there is no such row
 * @param cells text of each cell without outer blanks; empty where there is none
 */
public record TableRow(int line, List<String> cells) {
    /** Copies the list, so that the record never changes. */
    public TableRow {
        cells = List.copyOf(cells);
    }

    /**
     * The text of a cell.
     *
     * @param column column from 0
     * @return its text; empty also when the row is shorter
     */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean blank() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
