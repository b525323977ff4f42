package org.wardround.formats.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wardround.engine.kernel.Location;
import org.wardround.engine.kernel.Problem;

/** Collects rows within the limits, and keeps texts that repeat only once. */
final class RowStore {
    private static final int MAX_SHARED = 100_000;
    /** Titles and column names come on top. */
    private static final int MOST = TableLimits.MAX_ROWS + TableLimits.HEADER_ROWS;

    private final String file;
    private final List<Problem> problems;
    private final List<TableRow> rows = new ArrayList<>();
    private final Map<String, String> shared = new HashMap<>();
    private long characters;
    private long leftOut;

    RowStore(String file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Adds a row; a row without any text is passed over. */
    void add(int line, List<String> raw) {
        List<String> cells = new ArrayList<>(Math.min(raw.size(), TableLimits.MAX_COLUMNS));
        for (String cell : raw.subList(0, Math.min(raw.size(), TableLimits.MAX_COLUMNS))) {
            cells.add(limited(CellText.clean(cell), line));
        }
        TableRow row = new TableRow(line, cells);
        if (row.blank()) {
            return;
        }
        if (rows.size() >= MOST || characters > TableLimits.MAX_CHARACTERS) {
            leftOut++;
            return;
        }
        if (raw.size() > TableLimits.MAX_COLUMNS) {
            problems.add(Problem.warning(
                    "table.too-many-columns",
                    Location.line(file, line),
                    "The row has " + raw.size() + " cells; those after the first " + TableLimits.MAX_COLUMNS
                            + " were left out."));
        }
        cells.forEach(cell -> characters += cell.length());
        rows.add(row);
    }

    /** The rows, after a word on what went over the limits. */
    List<TableRow> rows() {
        if (leftOut > 0) {
            problems.add(Problem.error(
                    "table.too-many-rows",
                    Location.file(file),
                    "The file is too large: a table may have " + TableLimits.MAX_ROWS
                            + " rows below its column names. The last " + leftOut
                            + " rows of the file were left out. Split the file."));
        }
        return rows;
    }

    private String limited(String cell, int line) {
        if (cell.length() > TableLimits.MAX_CELL) {
            problems.add(Problem.warning(
                    "table.cell-too-long",
                    Location.line(file, line),
                    "A cell is longer than " + TableLimits.MAX_CELL + " characters; the rest of it was left out."));
            return cell.substring(0, TableLimits.MAX_CELL);
        }
        if (shared.size() >= MAX_SHARED) {
            return shared.getOrDefault(cell, cell);
        }
        String known = shared.putIfAbsent(cell, cell);
        return known != null ? known : cell;
    }
}
