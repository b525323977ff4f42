package org.wardround.formats.hospital;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wardround.engine.kernel.Location;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;
import org.wardround.engine.kernel.Severity;
import org.wardround.engine.kernel.Truth;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.table.Table;
import org.wardround.formats.table.TableReader;
import org.wardround.formats.table.TableRow;

/** A small table with fields by name, such as suppliers.csv: the first column of a field counts. */
final class CellReader {
    private final String file;
    private final Table table;
    private final Words words;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    CellReader(Path path, String file, FieldNames names, Words words) {
        Read<Table> read = TableReader.read(path, file, names);
        this.file = file;
        this.table = read.value();
        this.words = words;
        problems.addAll(read.problems());
        List<String> unknown = new ArrayList<>();
        boolean near = false;
        for (Column column : names.assign(table.header().cells(), Set.of())) {
            if (column.use() == Column.Use.FIELD) {
                columns.putIfAbsent(column.field(), column.index());
            } else if (column.use() == Column.Use.UNKNOWN && !column.name().isEmpty()) {
                Optional<String> meant = names.nearest(column.name());
                near |= meant.isPresent();
                unknown.add(Excerpt.of(column.name())
                        + meant.map(field -> " (did you mean \"" + field + "\"?)")
                                .orElse(""));
            }
        }
        if (!unknown.isEmpty()) {
            problems.add(new Problem(
                    near ? Severity.WARNING : Severity.INFO,
                    "table.unknown-columns",
                    Location.line(file, table.header().line()),
                    "These columns are not known and were left out: " + String.join(", ", unknown) + "."));
        }
    }

    List<TableRow> rows() {
        return table.rows();
    }

    List<Problem> problems() {
        return problems;
    }

    /** The text of a cell; empty also when it only says that nobody knows. */
    String text(TableRow row, String field) {
        return words.meaningful(raw(row, field));
    }

    /** The text of a cell as written. */
    String raw(TableRow row, String field) {
        Integer column = columns.get(field);
        return column == null ? "" : row.cell(column);
    }

    List<String> column(String field) {
        return rows().stream().map(row -> text(row, field)).toList();
    }

    Truth truth(TableRow row, String field) {
        String cell = text(row, field);
        if (cell.isEmpty()) {
            return Truth.UNKNOWN;
        }
        return words.truth(cell).orElseGet(() -> {
            warning(row, "table.truth", "\"" + field + "\" was not understood; write yes, no or unknown.");
            return Truth.UNKNOWN;
        });
    }

    /** Whether there is a column of the field. */
    boolean has(String field) {
        return columns.containsKey(field);
    }

    void warning(TableRow row, String code, String sentence) {
        problems.add(Problem.warning(code, Location.line(file, row.line()), sentence));
    }

    void error(TableRow row, String code, String sentence) {
        problems.add(Problem.error(code, Location.line(file, row.line()), sentence));
    }
}
