package org.wardround.formats.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.wardround.engine.kernel.Location;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;
import org.wardround.engine.kernel.Severity;

/**
 * Reads a table from a file. What kind of file it is, is told from its content, never from its name.
 */
public final class TableReader {
    private TableReader() {}

    /**
     * Reads a CSV, TSV, semicolon or XLSX file.
     *
     * @param path the file
     * @param file what problems name as the file
     * @param names column names that tell which row is the header
     * @return the table; one without rows, and the reason, when it cannot be read
     */
    public static Read<Table> read(Path path, String file, HeaderNames names) {
        List<Problem> problems = new ArrayList<>();
        try {
            return new Read<>(table(path, file, names, problems), problems);
        } catch (IOException e) {
            problems.add(Problem.error(
                    "table.unreadable",
                    Location.file(file),
                    "The file cannot be read. Check that it is there, complete, and may be opened."));
            return new Read<>(Table.empty(), problems);
        }
    }

    private static Table table(Path path, String file, HeaderNames names, List<Problem> problems) throws IOException {
        Optional<Problem> refusal = refusal(path, file);
        if (refusal.isPresent()) {
            problems.add(refusal.get());
            return Table.empty();
        }
        List<TableRow> rows = ReadableWorkbook.isOOXMLZipHeader(head(path))
                ? WorkbookTable.rows(path, file, names, problems)
                : TextTable.rows(path, file, names, problems);
        if (rows.isEmpty()) {
            if (problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR)) {
                problems.add(Problem.error("table.empty", Location.file(file), "There is no row in the file."));
            }
            return Table.empty();
        }
        Optional<TableRow> header = HeaderRow.find(rows, names);
        if (header.isEmpty()) {
            problems.add(HeaderRow.missing(file, rows));
            return Table.empty();
        }
        List<TableRow> below = rows.subList(rows.indexOf(header.get()) + 1, rows.size());
        if (below.isEmpty()) {
            problems.add(Problem.error(
                    "table.only-header", Location.file(file), "There are column names, but no row below them."));
        }
        return new Table(header.get(), below);
    }

    private static Optional<Problem> refusal(Path path, String file) throws IOException {
        Location location = Location.file(file);
        byte[] head = head(path);
        if (ReadableWorkbook.isOLE2Header(head)) {
            return Optional.of(Problem.error(
                    "table.old-excel",
                    location,
                    "This is a workbook in the old Excel format, or one with a password. Save it as .xlsx without a"
                            + " password, or as CSV."));
        }
        long most =
                ReadableWorkbook.isOOXMLZipHeader(head) ? TableLimits.MAX_WORKBOOK_BYTES : TableLimits.MAX_TEXT_BYTES;
        return Files.size(path) <= most
                ? Optional.empty()
                : Optional.of(Problem.error(
                        "table.too-large",
                        location,
                        "The file is larger than " + (most >> 20) + " MB and was left out. Split it."));
    }

    private static byte[] head(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] head = in.readNBytes(8);
            return head.length == 8 ? head : new byte[8];
        }
    }
}
