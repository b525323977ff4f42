package org.wardround.formats.hospital;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;
import org.wardround.engine.kernel.Severity;
import org.wardround.engine.matching.PersonDecision;
import org.wardround.engine.matching.Verdict;
import org.wardround.engine.remediation.Correction;

class MatchesFileTest {
    private static final String WHOLE = """
            schema: 1
            corrections:
              - asset: "0042"
                advisory: ICSMA-20-170-01
                verdict: not-affected
                reason: module taken out
                author: M. Weber
                date: 2026-11-05
            """;

    @TempDir
    private Path folder;

    @Test
    void aWholeEntryIsReadAsWritten() throws IOException {
        Read<List<Correction>> read = read(WHOLE);
        assertThat(read.problems()).isEmpty();
        assertThat(read.value())
                .containsExactly(new Correction(
                        0,
                        new Correction.OneAsset("0042"),
                        "ICSMA-20-170-01",
                        new Correction.Pinned(Verdict.NOT_AFFECTED),
                        new PersonDecision(
                                "M. Weber",
                                LocalDate.of(2026, 11, 5),
                                "module taken out",
                                "",
                                new PersonDecision.Open())));
    }

    @Test
    void makerAndModelStandForEqualDevicesAndAnEndIsKept() throws IOException {
        Read<List<Correction>> read = read(WHOLE.replace("asset: \"0042\"", "maker: Philips\n    model: MX450")
                .replace("not-affected", "no_match")
                .replace(
                        "date: 2026-11-05",
                        "date: 2026-11-05\n    expires: 2027-01-31\n    vulnerability: CVE-2020-1"));
        assertThat(read.problems()).isEmpty();
        Correction only = read.value().getFirst();
        assertThat(only.target()).isEqualTo(new Correction.EqualDevices("Philips", "MX450"));
        assertThat(only.ruling()).isEqualTo(new Correction.Rejected());
        assertThat(only.decision().term()).isEqualTo(new PersonDecision.Until(LocalDate.of(2027, 1, 31)));
        assertThat(only.covers("cve-2020-1")).isTrue();
        assertThat(only.covers("CVE-2020-2")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"K.21, K.21", "unknown, ''"})
    void aVersionNarrowsEqualDevices(String written, String version) throws IOException {
        Read<List<Correction>> read =
                read(WHOLE.replace("asset: \"0042\"", "maker: Philips\n    model: MX450\n    version: " + written));
        assertThat(read.problems()).isEmpty();
        assertThat(read.value().getFirst().target())
                .isEqualTo(new Correction.EqualVersions(new Correction.EqualDevices("Philips", "MX450"), version));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // an asset has one version already
                "asset: \"0042\" | {asset: a, version: K.21} | matches.target",
                // nobody to ask
                "author: M. Weber | x: 1 | yaml.missing",
                // no device at all
                "asset: \"0042\" | vulnerability: CVE-2020-1 | matches.target",
                // a device twice
                "asset: \"0042\" | {asset: a, maker: Philips, model: MX450} | matches.target",
                // a maker without a model would be every device of that maker
                "asset: \"0042\" | maker: Philips | yaml.missing",
                // not one of the verdicts
                "verdict: not-affected | verdict: safe | yaml.choice",
                // a misspelt end would make the decision hold for ever
                "date: 2026-11-05 | {date: 2026-11-05, expire: 2026-12-31} | yaml.unknown",
                // ends before it begins
                "date: 2026-11-05 | {date: 2026-11-05, expires: 2026-01-01} | matches.expires",
                // a date that there is not
                "date: 2026-11-05 | date: 2026-02-31 | yaml.type",
                // a map where a text belongs
                "reason: module taken out | reason: {a: b} | yaml.type"
            })
    void anEntryWithAnythingWrongIsLeftOutAsAWhole(String from, String to, String code) throws IOException {
        String lines = to.startsWith("{") && !from.startsWith("reason")
                ? to.substring(1, to.length() - 1).replace(", ", "\n    ")
                : to;
        Read<List<Correction>> read = read(WHOLE.replace(from, lines));
        assertThat(read.value()).isEmpty();
        assertThat(read.problems()).extracting(Problem::code).contains(code);
        assertThat(read.problems())
                .allSatisfy(problem -> assertThat(problem.location().file()).isEqualTo("matches.yaml"));
    }

    @Test
    void theOthersOfAListStandAlthoughOneIsWrong() throws IOException {
        String second = WHOLE.substring(WHOLE.indexOf("  - asset")).replace("0042", "0043");
        Read<List<Correction>> read = read(WHOLE.replace("    author: M. Weber\n", "") + second);
        assertThat(read.value()).extracting(Correction::number).containsExactly(1);
        assertThat(read.problems()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // not the schema that is known
                "schema: 2 | yaml.schema",
                // misspelt, so that nothing would be used
                "schema: 1\\ncorrection: [] | yaml.unknown",
                // one entry where a list belongs
                "schema: 1\\ncorrections: yes | yaml.type",
                // a map of entries has no order
                "schema: 1\\ncorrections:\\n  one: {asset: a} | matches.list",
                // no YAML at all
                "schema: [1 | yaml.broken",
                // grows when it is read
                "a: &a [1, 2]\\nb: *a | yaml",
                "'' | yaml.no-map"
            })
    void aFileThatIsNoListOfCorrectionsSaysSo(String text, String code) throws IOException {
        Read<List<Correction>> read = read(text.replace("\\n", "\n"));
        assertThat(read.value()).isEmpty();
        assertThat(read.problems()).extracting(Problem::code).anyMatch(found -> found.startsWith(code));
    }

    @Test
    void aFileThatDoesNotNameItsSchemaIsReadAndWarnedAbout() throws IOException {
        Read<List<Correction>> read = read(WHOLE.replace("schema: 1\n", ""));
        assertThat(read.value()).hasSize(1);
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.WARNING);
            assertThat(problem.sentence()).contains("it is read as 1", "Write schema: 1");
        });
    }

    @ParameterizedTest
    @CsvSource({"expire, expires", "reasons, reason", "autor, author"})
    void aKeyThatIsMisspeltIsAskedAboutAndTheEntryDoesNotCount(String written, String meant) throws IOException {
        String text = WHOLE.contains(" " + meant + ":")
                ? WHOLE.replace(" " + meant + ":", " " + written + ":")
                : WHOLE + "    " + written + ": 2027-01-01\n";
        Read<List<Correction>> read = read(text);
        assertThat(read.value()).isEmpty();
        assertThat(read.problems())
                .anySatisfy(problem -> assertThat(problem.sentence()).contains("Did you mean \"" + meant + "\"?"));
    }

    @Test
    void tooManyAreCutWithAWord() throws IOException {
        String entry = WHOLE.substring(WHOLE.indexOf("  - asset"));
        StringBuilder many = new StringBuilder("schema: 1\ncorrections:\n");
        for (int i = 0; i <= MatchesFile.MOST; i++) {
            many.append(entry);
        }
        Read<List<Correction>> read = read(many.toString());
        assertThat(read.value()).hasSize(MatchesFile.MOST);
        assertThat(read.problems()).extracting(Problem::code).containsExactly("matches.too-many");
    }

    private Read<List<Correction>> read(String text) throws IOException {
        Path file = folder.resolve(MatchesFile.NAME);
        Files.writeString(file, text);
        return MatchesFile.read(file);
    }
}
