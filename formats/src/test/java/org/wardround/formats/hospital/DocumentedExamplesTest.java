package org.wardround.formats.hospital;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardround.engine.kernel.Read;
import org.wardround.engine.kernel.Severity;
import org.wardround.testkit.Repository;

/** The examples in docs/input make one hospital folder that is read without a complaint. */
class DocumentedExamplesTest {
    private static final Pattern BLOCK = Pattern.compile("```(?:csv|yaml|json)\\n(.*?)```", Pattern.DOTALL);
    private static final Map<String, String> FILES = Map.of(
            "inventory.md", "inventory.csv",
            "hospital.md", "hospital.yaml",
            "suppliers.md", "suppliers.csv",
            "answers.md", "answers.csv",
            "matches.md", "matches.yaml",
            "remediation.md", "remediation.csv",
            "sboms.md", "sboms/example.cdx.json");

    @TempDir
    private Path folder;

    @Test
    void exampleOfEachFormatIsRead() throws IOException {
        Files.createDirectory(folder.resolve("sboms"));
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            Matcher block = BLOCK.matcher(Files.readString(Repository.path("docs/input/" + file.getKey())));
            assertThat(block.find()).as(file.getKey()).isTrue();
            Files.writeString(folder.resolve(file.getValue()), block.group(1));
        }
        Read<HospitalFiles> read =
                HospitalFolder.read(folder, Repository.path("catalogue"), LocalDate.of(2026, 11, 24));
        HospitalFiles files = read.value();
        assertThat(files.inventory().assets()).hasSize(4);
        assertThat(files.inventory().assets().getLast().quantity()).isEqualTo(4);
        assertThat(files.inventory().components()).hasSize(3);
        assertThat(files.inventory().suppliers()).hasSize(2);
        assertThat(files.answers()).hasSize(4);
        assertThat(files.decisions().corrections()).hasSize(2);
        assertThat(files.decisions().kept()).hasSize(2);
        assertThat(files.hospital().assumed()).isEmpty();
        assertThat(read.problems())
                .filteredOn(problem -> problem.severity() != Severity.INFO)
                .isEmpty();
    }
}
