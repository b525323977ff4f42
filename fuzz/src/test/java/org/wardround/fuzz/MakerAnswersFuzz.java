package org.wardround.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.wardround.engine.kernel.Read;
import org.wardround.formats.hospital.AnswerRow;
import org.wardround.formats.hospital.ColumnNames;
import org.wardround.formats.hospital.MakerAnswersAddition;
import org.wardround.formats.hospital.MakerAnswersFile;
import org.wardround.testkit.Repository;

/** An answer sheet that comes back from anywhere. */
class MakerAnswersFuzz {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 10);

    private final FuzzedFolder folder = new FuzzedFolder();
    private final ColumnNames names =
            ColumnNames.read(Repository.path("catalogue/columns.yaml")).value();

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "10s")
    void whatIsReadAndKeptIsReadAgain(byte[] bytes) throws IOException {
        Path sheet = folder.put("sheet.csv", bytes);
        Path kept = folder.root().resolve(MakerAnswersFile.NAME);
        Files.deleteIfExists(kept);
        Read<List<AnswerRow>> read = MakerAnswersFile.read(sheet, "sheet.csv", names, TODAY);
        List<MakerAnswersAddition.Entry> entries = read.value().stream()
                .map(row -> new MakerAnswersAddition.Entry(row.answer(), "", "", "", "", ""))
                .toList();

        assertThat(MakerAnswersAddition.add(kept, entries, ';', names)).isEmpty();
        assertThat(Files.exists(kept)).isEqualTo(!entries.isEmpty());
        if (!entries.isEmpty()) {
            assertThat(MakerAnswersFile.read(kept, MakerAnswersFile.NAME, names, TODAY)
                            .value())
                    .hasSameSizeAs(entries);
        }
    }

    static Stream<byte[]> seeds() {
        return Seeds.of(Seeds.named("maker-answers"));
    }
}
