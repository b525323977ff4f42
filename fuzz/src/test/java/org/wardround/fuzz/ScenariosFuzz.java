package org.wardround.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.wardround.engine.kernel.Read;
import org.wardround.formats.problem.ScenarioFile;
import org.wardround.formats.problem.ScenarioFile.Scenarios;

/** Loss scenarios. */
class ScenariosFuzz {
    private final FuzzedFolder folder = new FuzzedFolder();

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "10s")
    void scenariosAreReadOrSayWhyNot(byte[] bytes) {
        Read<Optional<Scenarios>> read = ScenarioFile.read(folder.put("scenarios.json", bytes));
        assertThat(read.value().isPresent()).isNotEqualTo(!read.problems().isEmpty());
        read.value()
                .ifPresent(scenarios -> scenarios
                        .scenarios()
                        .forEach(one -> assertThat(one.expectedLoss(scenarios.badYear(), scenarios.inPlace()))
                                .isNotNaN()
                                .isNotNegative()));
    }

    static Stream<byte[]> seeds() {
        return Seeds.of(Seeds.named("scenarios"));
    }
}
