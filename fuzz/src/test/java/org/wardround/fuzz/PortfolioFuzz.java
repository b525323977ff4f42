package org.wardround.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.wardround.engine.kernel.Read;
import org.wardround.engine.portfolio.Portfolio;
import org.wardround.formats.problem.PortfolioFile;

/** Planning problems. */
class PortfolioFuzz {
    private final FuzzedFolder folder = new FuzzedFolder();

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "10s")
    void aProblemIsReadOrSaysWhyNot(byte[] bytes) {
        Read<Optional<Portfolio>> read = PortfolioFile.read(folder.put("problem.json", bytes));
        assertThat(read.value().isPresent()).isNotEqualTo(!read.problems().isEmpty());
    }

    static Stream<byte[]> seeds() {
        return Seeds.of(Seeds.named("portfolio"));
    }
}
