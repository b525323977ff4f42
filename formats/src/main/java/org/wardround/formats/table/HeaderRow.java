package org.wardround.formats.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wardround.engine.kernel.Location;
import org.wardround.engine.kernel.Problem;
import org.wardround.formats.json.Excerpt;

/** Finds the row with the column names, which often stands below title rows. */
final class HeaderRow {
    private static final int ENOUGH = 2;
    private static final int MAX_NAMES_SHOWN = 25;
    private static final int MAX_NAME_SHOWN = 40;

    private HeaderRow() {}

    /** The first row with the most known names, at least two, among the first thirty. */
    static Optional<TableRow> find(List<TableRow> rows, HeaderNames names) {
        TableRow best = new TableRow(0, List.of());
        int most = ENOUGH - 1;
        for (TableRow row : rows.subList(0, Math.min(rows.size(), TableLimits.HEADER_ROWS))) {
            int recognised = names.recognised(row.cells());
            if (recognised > most) {
                most = recognised;
                best = row;
            }
        }
        return best.line() == 0 ? Optional.empty() : Optional.of(best);
    }

    /** Says that there is none, and which cells were seen in the fullest of the first rows. */
    static Problem missing(String file, List<TableRow> rows) {
        TableRow fullest = new TableRow(0, List.of());
        for (TableRow row : rows.subList(0, Math.min(rows.size(), TableLimits.HEADER_ROWS))) {
            if (filled(row) > filled(fullest)) {
                fullest = row;
            }
        }
        String seen = fullest.cells().stream()
                .filter(cell -> !cell.isEmpty())
                .limit(MAX_NAMES_SHOWN)
                .map(cell -> Excerpt.of(cell.length() > MAX_NAME_SHOWN ? cell.substring(0, MAX_NAME_SHOWN) : cell))
                .collect(Collectors.joining(" | "));
        return Problem.error(
                "table.no-header",
                Location.line(file, Math.max(1, fullest.line())),
                "No row with column names was found in the first " + TableLimits.HEADER_ROWS + " rows, so none of the "
                        + rows.size()
                        + " rows can be used. At least two known names are needed, such as \"Manufacturer\" and"
                        + " \"Model\". The fullest of these rows reads: " + seen);
    }

    private static long filled(TableRow row) {
        return row.cells().stream().filter(cell -> !cell.isEmpty()).count();
    }
}
