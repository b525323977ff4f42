package org.wardround.formats.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;
import org.wardround.engine.matching.AliasKind;
import org.wardround.engine.matching.Tenure;
import org.wardround.engine.matching.VendorAlias;
import org.wardround.testkit.Repository;

class VendorsFileTest {
    @TempDir
    private Path folder;

    @Test
    void theShippedNamesHaveNoProblem() {
        Read<List<VendorAlias>> shipped = VendorsFile.read(Repository.path("catalogue"));

        assertThat(shipped.problems()).isEmpty();
        assertThat(shipped.value()).hasSizeGreaterThan(800);
        assertThat(shipped.value())
                .anySatisfy(alias -> assertThat(List.of(alias.canonical(), alias.alias(), alias.kind()))
                        .isEqualTo(List.of("BD", "CareFusion", AliasKind.COMPANY)));
        assertThat(shipped.value())
                .allSatisfy(alias -> assertThat(alias.source().citation()).isNotBlank());
    }

    @Test
    void aLineThatWasTakenOverStandsAtBothMakersWithItsYears() throws IOException {
        Files.writeString(folder.resolve("vendors.yaml"), """
                schema: 1
                sources:
                  s: {citation: somebody, year: 2026, grade: judgement}
                  t: {citation: somebody else, year: 2026, grade: survey}
                makers:
                  - name: A
                    today: A
                    source: s
                    names: [A]
                    also: [{names: [AXX], source: t}]
                    taken_over: [{lines: [Dee], from: B, year: 2019, source: t}]
                """);

        Read<List<VendorAlias>> read = VendorsFile.read(folder);

        assertThat(read.problems()).isEmpty();
        assertThat(read.value())
                .extracting(
                        VendorAlias::canonical,
                        VendorAlias::alias,
                        VendorAlias::tenure,
                        alias -> alias.source().citation())
                .containsExactly(
                        tuple("A", "A", Tenure.ALWAYS, "somebody"),
                        tuple("A", "AXX", Tenure.ALWAYS, "somebody else"),
                        tuple("B", "Dee", Tenure.until(2019), "somebody else"),
                        tuple("A", "Dee", Tenure.since(2019), "somebody else"));
    }

    @Test
    void anEntryWithAMistakeIsLeftOutAndNamed() throws IOException {
        Files.writeString(folder.resolve("vendors.yaml"), """
                schema: 1
                sources:
                  s: {citation: somebody, year: 2026, grade: judgement}
                makers:
                  - {name: A, today: A, source: s, names: [A]}
                  - {name: A, today: A, source: s, names: [AA]}
                  - {name: B, today: B, source: nowhere, names: [B]}
                  - {name: C, today: C, source: s}
                  - {name: D, today: D, source: s, lines: [Dee], colour: red}
                """);

        Read<List<VendorAlias>> read = VendorsFile.read(folder);

        assertThat(read.value()).extracting(VendorAlias::alias).containsExactly("A", "Dee");
        assertThat(read.problems())
                .extracting(Problem::code)
                .containsExactlyInAnyOrder("vendors.twice", "catalogue.source", "vendors.empty", "yaml.unknown");
    }

    /** Each row: a file from which nothing can be had, and the one sentence that says why. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            schema: 1                      | yaml.missing
            '{schema: 1, makers: }'        | yaml.missing
            '{schema: 1, maker: []}'       | yaml.missing, yaml.unknown
            '{schema: 2, makers: []}'      | yaml.schema
            '{schema: 1, makers: nobody}'  | yaml.type
            """)
    void aFileWithoutMakersSaysSo(String text, String codes) throws IOException {
        Files.writeString(folder.resolve("vendors.yaml"), text);

        Read<List<VendorAlias>> read = VendorsFile.read(folder);

        assertThat(read.value()).isEmpty();
        assertThat(read.problems()).extracting(Problem::code).containsExactlyInAnyOrder(codes.split(", "));
    }
}
