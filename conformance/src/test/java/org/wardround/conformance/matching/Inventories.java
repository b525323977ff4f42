package org.wardround.conformance.matching;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.wardround.engine.Catalogue;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.inventory.Asset;
import org.wardround.formats.hospital.ColumnNames;
import org.wardround.formats.hospital.InventoryFile;
import org.wardround.testkit.RandomInventory;
import org.wardround.testkit.Repository;

/** Rows of inventories for tests. */
public final class Inventories {
    private Inventories() {}

    /**
     * The rows of a file.
     *
     * @param file a .csv or .xlsx file
     * @return the rows
     */
    public static List<Asset> assets(Path file) {
        ColumnNames names =
                ColumnNames.read(Repository.path("catalogue/columns.yaml")).value();
        return InventoryFile.read(file, names).value().assets();
    }

    /**
     * Invented rows, one in twenty of which a notice speaks of.
     *
     * @param seed any number
     * @param rows how many
     * @param distinct how many different products
     * @param notices the notices
     * @param catalogue names of makers, and kinds of equipment
     * @return the rows
     * @throws IOException when no temporary file can be written
     */
    public static List<Asset> random(long seed, int rows, int distinct, List<Advisory> notices, Catalogue catalogue)
            throws IOException {
        Path file = Files.createTempFile("inventory", ".csv");
        try {
            try (Writer out = Files.newBufferedWriter(file)) {
                RandomInventory.writeCsv(
                        out, seed, rows, distinct, notices, catalogue.vendors(), catalogue.deviceClasses());
            }
            return assets(file);
        } finally {
            Files.delete(file);
        }
    }
}
