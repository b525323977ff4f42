package org.wardround.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardround.report.fixture.Fixture;

final class ReportFolderTest {
    @TempDir
    Path out;

    @Test
    void everyFileIsThereAndNothingElse() throws IOException {
        ReportFolder.write(Fixture.result(), Fixture.problems(), Fixture.account(), out, List.of("en", "de"));
        try (var files = Files.list(out)) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .contains("board.de.html", "board.en.html", "result.json");
        }
    }
}
