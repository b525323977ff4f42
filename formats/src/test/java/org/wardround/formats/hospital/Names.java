package org.wardround.formats.hospital;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;
import org.wardround.testkit.Repository;

/** The project's own column names, and files made of a text. */
final class Names {
    private Names() {}

    static ColumnNames ours() {
        Read<ColumnNames> read = ColumnNames.read(Repository.path("catalogue/columns.yaml"));
        assertThat(read.problems()).isEmpty();
        return read.value();
    }

    static Path file(Path folder, String name, String text, Charset charset) {
        try {
            return Files.write(folder.resolve(name), text.getBytes(charset));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Read<InventoryTable> inventory(Path folder, String text) {
        return InventoryFile.read(file(folder, "inventory.csv", text, StandardCharsets.UTF_8), ours());
    }

    static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }
}
