package org.wardround.formats.consultation;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.wardround.engine.kernel.Location;
import org.wardround.engine.kernel.Read;
import org.wardround.formats.table.Table;
import org.wardround.formats.table.TableReader;
import org.wardround.formats.table.TableRow;

/** A small table of our own, whose columns have fixed names; they compare without case. */
final class NamedColumns {
    private final String file;
    private final TableRow headerRow;
    private final List<String> header;

    private NamedColumns(String file, TableRow headerRow) {
        this.file = file;
        this.headerRow = headerRow;
        this.header = headerRow.cells().stream().map(NamedColumns::key).toList();
    }

    static Read<Table> read(Path path, String file, List<String> fields) {
        return TableReader.read(path, file, cells ->
                (int) cells.stream().filter(cell -> fields.contains(key(cell))).count());
    }

    static NamedColumns of(String file, Table table) {
        return new NamedColumns(file, table.header());
    }

    boolean has(String field) {
        return header.contains(field);
    }

    /** The cell of a field; empty where there is no such column. */
    String cell(TableRow row, String field) {
        int at = header.indexOf(field);
        return at < 0 ? "" : row.cell(at).strip();
    }

    Location head() {
        return line(headerRow);
    }

    Location line(TableRow row) {
        return Location.line(file, row.line());
    }

    static String key(String cell) {
        return cell.strip().toLowerCase(Locale.ROOT);
    }
}
