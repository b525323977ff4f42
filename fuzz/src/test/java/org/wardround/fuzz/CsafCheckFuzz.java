package org.wardround.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.wardround.formats.csaf.validation.CsafProblems;

/** CSAF documents that are checked. */
class CsafCheckFuzz {
    private final FuzzedFolder folder = new FuzzedFolder();
    private final CsafProblems checker = new CsafProblems();

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "10s")
    void theSameDocumentHasTheSameProblems(byte[] bytes) throws IOException {
        Path file = folder.put("notice.json", bytes);
        assertThat(checker.check(file)).isEqualTo(checker.check(file));
    }

    static Stream<byte[]> seeds() {
        return Seeds.of(Seeds.named("feeds"), "samples/st-elara/feeds/csaf");
    }
}
