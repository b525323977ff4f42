package org.wardround.formats.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.wardround.engine.kernel.Location;
import org.wardround.engine.kernel.Problem;

/** Reads a CSV, TSV or semicolon file. */
final class TextTable {
    private TextTable() {}

    static List<TableRow> rows(Path path, String file, HeaderNames names, List<Problem> problems) throws IOException {
        TextEncoding encoding = TextEncoding.of(path);
        Optional<Problem> binary = BinaryFile.refusal(path, file, encoding);
        if (binary.isPresent()) {
            problems.add(binary.get());
            return List.of();
        }
        Separator separator = Separator.of(path, encoding, names);
        RowStore store = new RowStore(file, problems);
        report(encoding, file, problems);
        try (TextLines lines = TextLines.open(path, encoding)) {
            if (separator.said()) {
                lines.next();
            }
            CsvRows reader = new CsvRows(lines, separator.character(), file, problems);
            for (Optional<TableRow> row = reader.next(); row.isPresent(); row = reader.next()) {
                store.add(row.get().line(), row.get().cells());
            }
            if (lines.controls() > 0) {
                problems.add(Problem.warning(
                        "table.control-characters",
                        Location.file(file),
                        lines.controls() + " control characters (such as zero bytes) were left out. The file may be"
                                + " damaged: export it again if something is missing."));
            }
        }
        return store.rows();
    }

    private static void report(TextEncoding encoding, String file, List<Problem> problems) {
        if (encoding.damaged()) {
            problems.add(Problem.warning(
                    "table.damaged-encoding",
                    Location.file(file),
                    "The file is UTF-8, but some bytes are broken; they are shown as \uFFFD. Check names with umlauts and"
                            + " accents."));
        } else if (!encoding.charset().equals(StandardCharsets.UTF_8)) {
            problems.add(Problem.info(
                    "table.encoding",
                    Location.file(file),
                    "The file was read as " + encoding.charset().name() + ". If umlauts or accents look wrong, save"
                            + " it as UTF-8."));
        }
    }
}
