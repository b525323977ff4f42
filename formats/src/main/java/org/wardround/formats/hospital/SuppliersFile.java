package org.wardround.formats.hospital;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wardround.engine.inventory.Access;
import org.wardround.engine.inventory.RowRef;
import org.wardround.engine.inventory.Supplier;
import org.wardround.engine.inventory.SupportEnd;
import org.wardround.engine.kernel.Read;
import org.wardround.formats.table.TableRow;

/** Reads suppliers.csv: whom the hospital depends on. */
final class SuppliersFile {
    static final String NAME = "suppliers.csv";
    static final List<String> FIELDS = List.of(
            "name",
            "services",
            "remote_access",
            "remote_access_closed_by_default",
            "second_source",
            "sbom",
            "support_until",
            "kind");

    private final CellReader cells;
    private final Set<String> services;
    private final CellDates dates;

    private SuppliersFile(CellReader cells, Set<String> services) {
        this.cells = cells;
        this.services = services;
        this.dates = CellDates.of(cells.column("support_until"));
    }

    /**
     * Reads the file.
     *
     * @param path the file
     * @param names the names that columns go by
     * @param services ids of the hospital's services; empty when it names none, so that none is checked
     */
    static Read<List<Supplier>> read(Path path, ColumnNames names, Set<String> services) {
        CellReader cells = new CellReader(path, NAME, names.suppliers(), names.words());
        SuppliersFile reader = new SuppliersFile(cells, services);
        List<Supplier> suppliers = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (TableRow row : cells.rows()) {
            String name = cells.text(row, "name");
            if (name.isEmpty()) {
                cells.error(row, "suppliers.no-name", "The row names no supplier, so it was left out.");
            } else {
                if (!seen.add(name.toLowerCase(Locale.ROOT))) {
                    cells.warning(
                            row, "suppliers.twice", "This supplier stands in the list twice; both rows were kept.");
                }
                suppliers.add(reader.supplier(row, name));
            }
        }
        return new Read<>(suppliers, cells.problems());
    }

    private Supplier supplier(TableRow row, String name) {
        return new Supplier(
                name,
                services(row),
                new Access(cells.truth(row, "remote_access"), cells.truth(row, "remote_access_closed_by_default")),
                cells.truth(row, "second_source"),
                cells.truth(row, "sbom"),
                supportEnd(row),
                cells.text(row, "kind").toLowerCase(Locale.ROOT),
                new RowRef(NAME, row.line()));
    }

    private List<String> services(TableRow row) {
        List<String> ids = Stream.of(cells.text(row, "services").split("[|;,/]"))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
        List<String> unknown = services.isEmpty()
                ? List.of()
                : ids.stream().filter(id -> !services.contains(id)).toList();
        if (!unknown.isEmpty()) {
            cells.warning(
                    row,
                    "suppliers.service",
                    "These services are not listed in hospital.yaml: " + String.join(", ", unknown)
                            + ". They were kept.");
        }
        return ids;
    }

    private SupportEnd supportEnd(TableRow row) {
        String cell = cells.text(row, "support_until");
        if (cell.isEmpty()) {
            return new SupportEnd.NotKnown();
        }
        Optional<LocalDate> day = dates.parse(cell);
        if (day.isEmpty()) {
            cells.warning(row, "suppliers.support", "The end of support is no date; write it as 2027-12-31.");
            return new SupportEnd.NotKnown();
        }
        if (dates.ambiguous(cell)) {
            cells.warning(row, "suppliers.support-ambiguous", "The end of support was read as " + day.get() + ".");
        }
        return new SupportEnd.On(day.get());
    }
}
