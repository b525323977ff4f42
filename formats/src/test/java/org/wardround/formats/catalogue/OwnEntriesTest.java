package org.wardround.formats.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardround.engine.Catalogue;
import org.wardround.engine.kernel.Estimate;
import org.wardround.engine.kernel.Interval;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;
import org.wardround.engine.kernel.Source;
import org.wardround.engine.risk.Scenario;
import org.wardround.engine.solution.Solution;
import org.wardround.testkit.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A hospital's own values laid over the project's catalogue. */
class OwnEntriesTest {
    private static final Catalogue PLAIN =
            CatalogueFolder.read(Repository.path("catalogue"), List.of()).value();

    @TempDir
    private Path folder;

    @Test
    void aPriceReplacesTheCataloguesAndNothingElseAndIsMarkedAsOwn() {
        Read<Catalogue> read = laid("solutions: {S7: {cost: {one_off: {low: 1, likely: 2, high: 3}}}}");
        assertThat(read.problems()).isEmpty();
        Solution own = solution(read.value(), "S7");
        Solution plain = solution(PLAIN, "S7");
        assertThat(own.cost().oneOff()).isEqualTo(new Estimate(1, 2, 3));
        assertThat(own.cost().source().isOwnValue()).isTrue();
        assertThat(plain.cost().source().isOwnValue()).isFalse();
        assertThat(own.cost().perYear()).isEqualTo(plain.cost().perYear());
        assertThat(own.effort()).isEqualTo(plain.effort());
        assertThat(own.effects()).isEqualTo(plain.effects());
        assertThat(read.value().solutions().stream()
                        .filter(solution -> !solution.id().equals("S7")))
                .containsExactlyElementsOf(PLAIN.solutions().stream()
                        .filter(solution -> !solution.id().equals("S7"))
                        .toList());
    }

    @Test
    void oneNumberOfThreeMayBeReplaced() {
        Estimate plain = solution(PLAIN, "S7").cost().oneOff();
        Estimate own = solution(
                        laid("solutions: {S7: {cost: {one_off: {likely: 54000}}}}")
                                .value(),
                        "S7")
                .cost()
                .oneOff();
        assertThat(own).isEqualTo(new Estimate(plain.low(), 54_000, plain.high()));
    }

    @Test
    void aValueEqualToTheCataloguesKeepsItsSource() {
        double likely = solution(PLAIN, "S7").cost().oneOff().likely();
        Read<Catalogue> read = laid("solutions: {S7: {cost: {one_off: {likely: " + (int) likely + "}}}}");
        assertThat(solution(read.value(), "S7").cost().source())
                .isEqualTo(solution(PLAIN, "S7").cost().source());
    }

    @Test
    void aRateMayNameItsOwnSource() {
        Read<Catalogue> read = laid("""
                scenarios:
                  email-fraud:
                    rate:
                      per_year: {low: 0.5, high: 2}
                      source: {citation: our insurer, year: 2026, grade: claims}
                """);
        assertThat(read.problems()).isEmpty();
        Scenario own = scenario(read.value(), "email-fraud");
        assertThat(own.rate().perYear()).isEqualTo(new Interval(0.5, 2));
        assertThat(own.rate().source().citation()).isEqualTo("our insurer");
        assertThat(own.impact()).isEqualTo(scenario(PLAIN, "email-fraud").impact());
    }

    @Test
    void assumptionsMayBeReplaced() {
        Read<Catalogue> read = laid("assumptions: {tolerance: 400000}");
        assertThat(read.problems()).isEmpty();
        assertThat(read.value().assumptions().tolerance()).isEqualTo(400_000);
        assertThat(read.value().assumptions().shrink())
                .isEqualTo(PLAIN.assumptions().shrink());
        assertThat(read.value().assumptions().source()).isEqualTo(Source.ownValue());
    }

    @Test
    void aWholeEntryWithANewIdIsAdded() {
        Read<Catalogue> read = laid("""
                solutions:
                  X1:
                    name: Our own idea
                    actor: hospital
                    complexity: {level: 1, because: We have tried it.}
                    cost: {one_off: 100, per_year: 0, scaling: {by: fixed}, source: own}
                    effort: {hours: {it: 8}, hours_per_year: {}, scaling: {by: fixed}, lead_months: 1, disruption: 0, source: own}
                    effects: [{scenario: data-breach, lever: rate, factor: 0.9, source: own}]
                """);
        assertThat(read.problems()).isEmpty();
        assertThat(solution(read.value(), "X1").cost().oneOff()).isEqualTo(Estimate.exactly(100));
        assertThat(read.value().solutions()).hasSize(PLAIN.solutions().size() + 1);
    }

    /** Each row: own entries with a mistake, the code of the problem and where it is said to be. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            solutions: {S99: {cost: {one_off: 5}}}            | catalogue.overlay.unknown | /solutions/S99
            solution: {S7: {cost: {one_off: 5}}}              | catalogue.overlay.section | /solution
            solutions: [S7]                                   | yaml.type                 | /solutions
            solutions: {S7: 5}                                | yaml.type                 | /solutions/S7
            solutions: {S7: {cost: {one_of: 5}}}              | yaml.unknown              | /solutions/S7/cost/one_of
            solutions: {S7: {cost: {one_off: {low: -1}}}}     | yaml.range                | /solutions/S7/cost/one_off/low
            solutions: {S7: {cost: {one_off: {low: 1e9}}}}    | catalogue.order           | /solutions/S7/cost/one_off
            solutions: {S7: {cost: {one_off: cheap}}}         | yaml.type                 | /solutions/S7/cost/one_off
            solutions: {S7: {prerequisites: [S99]}}           | catalogue.reference       | /solutions/S7/prerequisites
            solutions: {S7: {questions: [46]}}                | catalogue.reference       | /solutions/S7/questions
            solutions: {S7: {obligations: [nis3]}}            | catalogue.reference       | /solutions/S7/obligations
            scenarios: {email-fraud: {rate: {source: rumour}}} | catalogue.source         | /scenarios/email-fraud/rate/source
            scenarios: {email-fraud: {typical: {in_place: {Z: 1}}}} | catalogue.reference | /scenarios/email-fraud/typical/in_place
            """)
    void aMistakeIsReportedWithItsPlace(String own, String code, String place) {
        assertThat(laid(own).problems()).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.location().place()).isEqualTo(place);
        });
    }

    @Test
    void ownEntriesThatAreNoMapAreReported() {
        JsonNode list = JsonNodeFactory.instance.arrayNode().add("S7");
        assertThat(CatalogueFolder.read(Repository.path("catalogue"), List.of(list))
                        .problems())
                .extracting(Problem::code)
                .containsExactly("yaml.type");
    }

    @Test
    void prerequisitesInACircleAreReportedAndOneIsLeftOut() {
        // S10 needs S9 already; with S9 needing S43 and S43 needing S10, nothing of the three could start
        Read<Catalogue> read = laid("solutions: {S9: {prerequisites: [S43]}, S43: {prerequisites: [S10]}}");
        assertThat(read.problems()).extracting(Problem::code).containsExactly("catalogue.circle");
        Catalogue catalogue = read.value();
        assertThat(solution(catalogue, "S10").prerequisites().size()
                        + solution(catalogue, "S9").prerequisites().size()
                        + solution(catalogue, "S43").prerequisites().size())
                .isEqualTo(2);
    }

    @Test
    void aFolderOfOwnEntriesIsReadByFileName() throws IOException {
        Files.writeString(folder.resolve("b.yaml"), "schema: 1\nassumptions: {tolerance: 2}\n");
        Files.writeString(folder.resolve("a.yaml"), "schema: 1\nassumptions: {tolerance: 1}\n");
        Read<List<JsonNode>> own = CatalogueFolder.overlays(folder);
        assertThat(own.problems()).isEmpty();
        assertThat(CatalogueFolder.read(Repository.path("catalogue"), own.value())
                        .value()
                        .assumptions()
                        .tolerance())
                .isEqualTo(2);
    }

    private Read<Catalogue> laid(String yaml) {
        try {
            Path file = Files.writeString(folder.resolve("own.yaml"), yaml);
            return CatalogueFolder.read(
                    Repository.path("catalogue"), List.of(YamlFile.read(file).value()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Solution solution(Catalogue catalogue, String id) {
        return catalogue.solutions().stream()
                .filter(solution -> solution.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Scenario scenario(Catalogue catalogue, String id) {
        return catalogue.scenarios().stream()
                .filter(scenario -> scenario.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
