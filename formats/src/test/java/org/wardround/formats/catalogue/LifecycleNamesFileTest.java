package org.wardround.formats.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardround.engine.finding.LifecycleName;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;
import org.wardround.testkit.Repository;

class LifecycleNamesFileTest {
    @TempDir
    private Path folder;

    @Test
    void theShippedNamesAndZonesHaveNoProblem() {
        assertThat(LifecycleNamesFile.read(Repository.path("catalogue")).problems())
                .isEmpty();
        assertThat(LifecycleNamesFile.read(Repository.path("catalogue")).value())
                .hasSizeGreaterThan(100);
        assertThat(OpenZonesFile.read(Repository.path("catalogue")).problems()).isEmpty();
        assertThat(OpenZonesFile.read(Repository.path("catalogue")).value()).contains("dmz");
    }

    @Test
    void aRuleThatCannotBeUsedIsReportedAndLeftOut() throws IOException {
        Files.writeString(
                folder.resolve("lifecycle-names.yaml"), """
                schema: 1
                families:
                  linux:
                    words: [debian]
                    rules:
                      - {when: "debian (\\\\d+)", of: {debian: ["{1}"]}}
                      - {when: "debian (", of: {debian: ["1"]}}
                      - {when: "%s", of: {debian: ["1"]}}
                      - {when: "ubuntu", of: {ubuntu: []}}
                      - {when: "ubuntu", of: {ubuntu: ["1"]}, end: 2020-01-01, source: nowhere}
                  other:
                    rules: []
                """.formatted("a".repeat(LifecycleNamesFile.MAX_PATTERN + 1)));
        Read<List<LifecycleName>> read = LifecycleNamesFile.read(folder);
        assertThat(read.problems())
                .extracting(Problem::code)
                .containsExactly(
                        "lifecycle-name.pattern",
                        "lifecycle-name.long",
                        "lifecycle-name.cycles",
                        "catalogue.source",
                        "lifecycle-name.words");
        assertThat(read.value()).extracting(LifecycleName::pattern).containsExactly("debian (\\d+)");
    }
}
