package org.wardround.formats.hospital;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.wardround.engine.kernel.Location;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;
import org.wardround.formats.table.Table;
import org.wardround.formats.table.TableReader;

/** Reads a hospital's list of what it has, as a CSV, TSV, semicolon or XLSX file. */
public final class InventoryFile {
    private InventoryFile() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @param names the names that columns go by
     * @return the assets with an account of every row, and everything that was wrong; no asset when the file can't be used
     */
    public static Read<InventoryTable> read(Path file, ColumnNames names) {
        Path name = file.getFileName();
        return read(file, name == null ? file.toString() : name.toString(), names);
    }

    /** What there is without a file. */
    static Read<InventoryTable> none() {
        InventoryAccount.Columns columns =
                new InventoryAccount.Columns(new TreeMap<>(), List.of(), List.of(), List.of(), List.of());
        InventoryAccount account = new InventoryAccount(
                "",
                0,
                0,
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new TreeMap<>(),
                List.of(),
                columns,
                new TreeMap<>());
        return new Read<>(new InventoryTable(List.of(), account), List.of());
    }

    static Read<InventoryTable> read(Path path, String file, ColumnNames names) {
        Read<Table> table = TableReader.read(path, file, names.inventory());
        List<Problem> problems = new ArrayList<>(table.problems());
        InventoryColumns columns = InventoryColumns.of(table.value(), names.inventory(), names.words(), names.keep());
        if (table.value().header().line() > 0) {
            problems.addAll(
                    columns.problems(Location.line(file, table.value().header().line())));
        }
        RowProblems rowProblems = new RowProblems(file);
        InventoryTable inventory = new InventoryRows(file, table.value(), columns, names.words(), rowProblems).read();
        problems.addAll(rowProblems.all());
        return new Read<>(inventory, problems);
    }
}
