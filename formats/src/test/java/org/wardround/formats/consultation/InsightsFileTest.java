package org.wardround.formats.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardround.engine.Catalogue;
import org.wardround.engine.SectorChange;
import org.wardround.engine.SectorUptake;
import org.wardround.engine.consultation.Scale;
import org.wardround.engine.consultation.SectorVoice;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;
import org.wardround.engine.solution.Solution;
import org.wardround.formats.catalogue.CatalogueFolder;
import org.wardround.testkit.Repository;

class InsightsFileTest {
    private static final Catalogue CATALOGUE =
            CatalogueFolder.read(Repository.path("catalogue"), List.of()).value();

    private static final String INSIGHTS = """
            {"schema_version": 1, "title": {"en": "A vote", "de": "Eine Abstimmung"}, "held_by": "HOPE", "respondents": 40,
             "items": [
               {"id": "C1", "scales": [{"scale": "criticality", "shown": true, "people": 40, "median": 3, "mean": 3.2,
                                        "mean_low": 3.0, "mean_high": 3.4},
                                       {"scale": "complexity", "shown": false}]},
               {"id": "S15", "scales": [{"scale": "complexity", "shown": true, "people": 12, "median": 3, "mean": 3.0,
                                         "mean_low": 2.6, "mean_high": 3.4}]}]}
            """;

    @TempDir
    private Path folder = Path.of("");

    private Read<Optional<SectorVoice>> read(String content) throws IOException {
        Path file = folder.resolve("insights.json");
        Files.writeString(file, content);
        return InsightsFile.read(file);
    }

    private static Solution solution(Catalogue catalogue, String id) {
        return catalogue.solutions().stream()
                .filter(solution -> solution.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void onlyWhatIsShownIsRead() throws IOException {
        SectorVoice voice = read(INSIGHTS).value().orElseThrow();

        assertThat(voice.title()).isEqualTo("A vote");
        assertThat(voice.respondents()).isEqualTo(40);
        assertThat(voice.said().get("C1").rated())
                .containsOnly(Map.entry(Scale.CRITICALITY, new SectorVoice.Rated(40, 3, 3.2, 3.0, 3.4)));
    }

    @Test
    void complexityMovesMoneyAndHoursWithinTheirRanges() throws IOException {
        SectorVoice voice = read(INSIGHTS).value().orElseThrow();
        Solution before = solution(CATALOGUE, "S15");

        SectorUptake.Result taken = SectorUptake.of(CATALOGUE, voice, Set.of());

        // the catalogue says 2, the sector 3: half of the way to the high end
        assertThat(before.complexity().level()).isEqualTo(2);
        Solution after = solution(taken.catalogue(), "S15");
        assertThat(after.complexity().level()).isEqualTo(3);
        assertThat(after.cost().oneOff().likely())
                .isEqualTo((before.cost().oneOff().likely()
                                + before.cost().oneOff().high())
                        / 2);
        assertThat(after.cost().oneOff().high())
                .isEqualTo(before.cost().oneOff().high());
        assertThat(after.effort().leadMonths()).isEqualTo(3);
        assertThat(taken.sector().changes())
                .contains(new SectorChange.Complexity("S15", 2, new SectorVoice.Rated(12, 3, 3.0, 2.6, 3.4), 0.5));
    }

    @Test
    void criticalityMovesNoEuros() throws IOException {
        SectorVoice voice = read(INSIGHTS).value().orElseThrow();

        Catalogue taken = SectorUptake.of(CATALOGUE, voice, Set.of("S15")).catalogue();

        assertThat(taken.challenges().getFirst().sector().criticality()).isEqualTo(3);
        assertThat(taken.solutions()).isEqualTo(CATALOGUE.solutions());
        assertThat(taken.scenarios()).isEqualTo(CATALOGUE.scenarios());
    }

    @Test
    void whatIsRefusedStaysAsInTheCatalogue() throws IOException {
        SectorVoice voice = read(INSIGHTS).value().orElseThrow();

        SectorUptake.Result taken = SectorUptake.of(CATALOGUE, voice, Set.of("C1", "S15"));

        assertThat(taken.catalogue()).isEqualTo(CATALOGUE);
        assertThat(taken.sector().changes())
                .containsExactly(new SectorChange.Refused("C1"), new SectorChange.Refused("S15"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"schema_version\": 1|\"schema_version\": 7|insights.schema",
                "\"mean\": 3.2|\"mean\": 32|insights.range",
                "\"mean\": 3.2|\"mean\": \"many\"|insights.range",
                "\"people\": 40|\"people\": 0|insights.people",
                "\"id\": \"S15\"|\"id\": \"C1\"|insights.id",
            })
    void aFileWithAFaultIsNotUsedHalf(String right, String wrong, String code) throws IOException {
        Read<Optional<SectorVoice>> read = read(INSIGHTS.replace(right, wrong));

        assertThat(read.value()).isEmpty();
        assertThat(read.problems()).extracting(Problem::code).contains(code);
    }
}
