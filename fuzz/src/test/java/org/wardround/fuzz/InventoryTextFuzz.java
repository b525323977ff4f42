package org.wardround.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.wardround.engine.kernel.Read;
import org.wardround.formats.hospital.ColumnNames;
import org.wardround.formats.hospital.InventoryFile;
import org.wardround.formats.hospital.InventoryTable;
import org.wardround.testkit.Repository;

/** Inventories as separated text. */
class InventoryTextFuzz {
    private final FuzzedFolder folder = new FuzzedFolder();
    private final ColumnNames names =
            ColumnNames.read(Repository.path("catalogue/columns.yaml")).value();

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "10s")
    void everyRowIsAccountedFor(byte[] bytes) {
        Path file = folder.put("inventory.csv", bytes);
        Read<InventoryTable> read = InventoryFile.read(file, names);
        assertThat(read.value().assets()).hasSize(read.value().account().assets());
        if (read.value().assets().isEmpty()) {
            assertThat(read.problems()).isNotEmpty();
        }
    }

    static Stream<byte[]> seeds() {
        return Seeds.of(Seeds.named("inventory"));
    }
}
