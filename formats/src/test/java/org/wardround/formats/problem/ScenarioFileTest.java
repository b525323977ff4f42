package org.wardround.formats.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardround.engine.kernel.Read;

class ScenarioFileTest {
    private static final String GOOD = """
            {"scenarios": [{"id": "s", "rate": {"low": 0.1, "high": 1}, "law": "poisson", "loss": 5, "floor": 0.1,
                            "effects": [{"solution": "backup", "rate": 0.5, "loss": 0.9}]}],
             "badYear": 2, "inPlace": ["backup"]}""";

    @TempDir
    private Path folder;

    private Read<java.util.Optional<ScenarioFile.Scenarios>> read(String text) throws IOException {
        Path file = folder.resolve("scenarios.json");
        Files.writeString(file, text);
        return ScenarioFile.read(file);
    }

    @Test
    void everyMemberIsRead() throws IOException {
        assertThat(read(GOOD).problems()).isEmpty();
        assertThat(read(GOOD).value()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "badYear | badyear | /badyear | Did you mean \"badYear\"?",
                "\"law\" | \"laws\" | /scenarios/0/laws | Did you mean \"law\"?",
                "\"low\": | \"from\": | /scenarios/0/rate/from | Check the spelling.",
                "\"solution\" | \"Solution\" | /scenarios/0/effects/0/Solution | Did you mean \"solution\"?",
                "[\"backup\"] | [\"backups\"] | /inPlace/0 | Did you mean \"backup\"?"
            })
    void aMemberThatNobodyKnowsIsAFaultAndNothingIsSimulated(String good, String bad, String place, String asked)
            throws IOException {
        assertThat(GOOD).contains(good);
        var read = read(GOOD.replace(good, bad));
        assertThat(read.value()).isEmpty();
        assertThat(read.problems()).anySatisfy(problem -> {
            assertThat(problem.location().place()).isEqualTo(place);
            assertThat(problem.sentence()).contains(asked);
        });
    }
}
