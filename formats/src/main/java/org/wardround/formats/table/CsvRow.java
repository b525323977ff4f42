package org.wardround.formats.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Splits the lines of one row into cells. A quote counts where a cell begins with it; elsewhere it is a plain
 * character, as in {@code Monitor 19"}. Characters after a closing quote stay part of the cell.
 */
final class CsvRow {
    private final char separator;
    private final BitSet plainQuotes;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean quoted;
    private boolean open;

    /**
     * An empty row.
     *
     * @param separator what stands between cells
     * @param plainQuotes cells in which an opening quote is a plain character
     */
    CsvRow(char separator, BitSet plainQuotes) {
        this.separator = separator;
        this.plainQuotes = plainQuotes;
    }

    /** Adds a line. */
    void add(String line) {
        if (open) {
            cell.append('\n');
        }
        for (int i = 0; i < line.length(); i++) {
            char next = line.charAt(i);
            if (open) {
                boolean doubled = next == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"';
                if (next != '"' || doubled) {
                    cell.append(next);
                    i += doubled ? 1 : 0;
                } else {
                    open = false;
                }
            } else if (next == separator) {
                endCell();
            } else if (next == '"' && !quoted && cell.toString().isBlank() && !plainQuotes.get(cells.size())) {
                cell.setLength(0);
                open = true;
                quoted = true;
            } else {
                cell.append(next);
            }
        }
        if (!open) {
            endCell();
        }
    }

    /** Whether a quote is still open, so that the next line belongs to this row. */
    boolean open() {
        return open;
    }

    /** The cell that is being read, from 0. */
    int current() {
        return cells.size();
    }

    List<String> cells() {
        return cells;
    }

    private void endCell() {
        cells.add(cell.toString());
        cell.setLength(0);
        quoted = false;
    }
}
