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
import org.wardround.engine.matching.PersonDecision;
import org.wardround.engine.remediation.Correction;
import org.wardround.formats.hospital.MatchesAddition;
import org.wardround.formats.hospital.MatchesFile;

/** A matches.yaml of any shape, to which an entry is added. */
class MatchesAdditionFuzz {
    private static final Correction ADDED = new Correction(
            0,
            new Correction.OneAsset("A"),
            "X-1",
            new Correction.Rejected(),
            new PersonDecision("a", LocalDate.of(2026, 11, 5), "r", "", new PersonDecision.Open()));

    private final FuzzedFolder folder = new FuzzedFolder();

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "10s")
    void whatIsThereStaysAndTheEntryIsLastOrNothingIsWritten(byte[] bytes) throws IOException {
        Path file = folder.put(MatchesFile.NAME, bytes);
        List<Correction> before = MatchesFile.read(file).value();

        boolean added = MatchesAddition.add(file, List.of(ADDED)).isEmpty();

        List<Correction> after = MatchesFile.read(file).value();
        if (added) {
            assertThat(after).hasSize(before.size() + 1);
            assertThat(after.subList(0, before.size())).isEqualTo(before);
            assertThat(after.getLast().decision()).isEqualTo(ADDED.decision());
        } else {
            assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
        }
    }

    static Stream<byte[]> seeds() {
        return Seeds.of(Seeds.named("matches"));
    }
}
