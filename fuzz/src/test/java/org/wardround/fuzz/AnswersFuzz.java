package org.wardround.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.wardround.formats.hospital.HospitalFolder;
import org.wardround.testkit.Repository;

/** A hospital folder with answers that are anything. */
class AnswersFuzz {
    private final FuzzedFolder folder = new FuzzedFolder();

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "10s")
    void theFolderIsRead(byte[] bytes) {
        folder.put("inventory.csv", Seeds.text("id,manufacturer,model\nA1,Philips,MX40\n"));
        folder.put("answers.csv", bytes);
        folder.put("suppliers.csv", bytes);
        assertThat(HospitalFolder.read(folder.root(), Repository.path("catalogue"), LocalDate.of(2026, 11, 25))
                        .value()
                        .inventory()
                        .assets())
                .hasSize(1);
    }

    static Stream<byte[]> seeds() {
        return Seeds.of(Seeds.named("answers"), "samples/st-elara/answers.csv");
    }
}
