package org.wardround.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.wardround.testkit.Repository;

/** Compares with a file that a person has read. -Dwardround.golden=write writes it anew. */
final class Golden {
    private Golden() {}

    static void matches(String name, String content) throws IOException {
        Path file = Repository.path("report/src/test/resources/golden/" + name);
        if ("write".equals(System.getProperty("wardround.golden"))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content, StandardCharsets.UTF_8);
        }
        assertThat(content).as(name).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }
}
