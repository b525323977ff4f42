package org.wardround.formats.table;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.wardround.engine.kernel.Location;
import org.wardround.engine.kernel.Problem;

/**
 * The rows of a separated text file one by one. A quote that nobody closes doesn't swallow the rest of the file: it is
 * taken as a plain character, and reported.
 */
final class CsvRows {
    private static final int MAX_TRIES = 16;
    private static final int SUSPECT_SEPARATORS = 3;

    private final TextLines lines;
    private final char separator;
    private final String file;
    private final List<Problem> problems;

    CsvRows(TextLines lines, char separator, String file, List<Problem> problems) {
        this.lines = lines;
        this.separator = separator;
        this.file = file;
        this.problems = problems;
    }

    /** The next row with its cells as written; empty at the end of the file. A line that is too long is passed over. */
    Optional<TableRow> next() throws IOException {
        for (Optional<TextLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            TextLines.Line first = line.get();
            if (!first.tooLong()) {
                return Optional.of(row(first));
            }
            problems.add(Problem.error(
                    "table.line-too-long",
                    Location.line(file, first.number()),
                    "The line is longer than " + TableLimits.MAX_LINE
                            + " characters and was left out. Line ends may be missing: export the file again."));
        }
        return Optional.empty();
    }

    private TableRow row(TextLines.Line first) throws IOException {
        BitSet plainQuotes = new BitSet();
        for (int tries = 0; ; tries++) {
            CsvRow row = new CsvRow(separator, plainQuotes);
            Deque<TextLines.Line> more = new ArrayDeque<>();
            row.add(first.text());
            int length = first.text().length();
            while (row.open() && more.size() < TableLimits.MAX_LINES_IN_CELL && length < TableLimits.MAX_LINE) {
                Optional<TextLines.Line> next = lines.next();
                if (next.isEmpty()) {
                    break;
                }
                more.push(next.get());
                if (next.get().tooLong()) {
                    break;
                }
                row.add(next.get().text());
                length += next.get().text().length();
            }
            if (!row.open()) {
                reportJoined(first, more.size(), row.cells());
                return new TableRow(first.number(), row.cells());
            }
            more.forEach(lines::putBack);
            if (tries == 0) {
                problems.add(Problem.warning(
                        "table.open-quote",
                        Location.line(file, first.number()),
                        "A quotation mark is opened here but not closed; it was read as a plain character."));
            }
            plainQuotes.set(row.current(), tries < MAX_TRIES ? row.current() + 1 : TableLimits.MAX_LINE + 1);
        }
    }

    private void reportJoined(TextLines.Line first, int further, List<String> cells) {
        if (further == 0) {
            return;
        }
        List<String> suspects = new ArrayList<>(cells);
        suspects.removeIf(cell -> cell.indexOf('\n') < 0
                || cell.chars().filter(next -> next == separator).count() < SUSPECT_SEPARATORS);
        if (!suspects.isEmpty()) {
            problems.add(Problem.warning(
                    "table.joined-lines",
                    Location.line(file, first.number()),
                    "Lines " + first.number() + " to " + (first.number() + further)
                            + " were read as one row, because a quotation mark holds them together. Check the"
                            + " quotation marks if these are several rows."));
        }
    }
}
