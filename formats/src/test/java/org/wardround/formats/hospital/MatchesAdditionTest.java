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
import org.junit.jupiter.params.provider.ValueSource;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.matching.PersonDecision;
import org.wardround.engine.matching.Verdict;
import org.wardround.engine.remediation.Correction;

class MatchesAdditionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    @TempDir
    private Path folder;

    private static Correction correction(String text) {
        return new Correction(
                0,
                new Correction.EqualVersions(new Correction.EqualDevices("Acme", text), ""),
                text,
                new Correction.Pinned(Verdict.NOT_AFFECTED),
                new PersonDecision(text, DAY, text, "", new PersonDecision.Until(DAY)));
    }

    private Path file() {
        return folder.resolve(MatchesFile.NAME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "no", // not a truth value
                "0042", // not a number
                "2026-11-25", // not a day
                "a: b # c", // no key and no remark
                "- [x] {y} *z &a !b |",
                "\"quoted\" \\ and 'quoted'",
                "Größe, café, 日本, 😀",
                "two\nlines\tand\u0085more"
            })
    void anyTextIsReadBackAsItWas(String text) throws IOException {
        assertThat(MatchesAddition.add(file(), List.of(correction(text)))).isEmpty();

        assertThat(MatchesFile.read(file()).problems()).isEmpty();
        assertThat(MatchesFile.read(file()).value()).containsExactly(correction(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "schema: 1\ncorrections:\n", // nothing yet
                "schema: 1\ncorrections: []\n",
                "schema: 1\r\ncorrections: # ours\r\n",
                "schema: 1\ncorrections:\n    # later" // no end of line
            })
    void anEmptyListIsFilled(String text) throws IOException {
        Files.writeString(file(), text);

        assertThat(MatchesAddition.add(file(), List.of(correction("a"), correction("b"))))
                .isEmpty();
        assertThat(MatchesFile.read(file()).value()).hasSize(2);
    }

    @Test
    void anEntryThatIsLeftOutStaysAndCountsForNothing() throws IOException {
        String text = "schema: 1\ncorrections:\n  - {asset: A, verdict: fixed}\n";
        Files.writeString(file(), text);

        assertThat(MatchesAddition.add(file(), List.of(correction("a")))).isEmpty();
        assertThat(Files.readString(file())).startsWith(text);
        assertThat(MatchesFile.read(file()).value()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "corrections: []\nschema: 1\n", // not last
                "schema: 1\ncorrections: [{asset: A}]\n", // in one line
                "schema: 1\ncorrections:\n  a: {asset: A}\n", // no list
                "not yaml: [", // broken
                "schema: 1\ncorrections:\n  - reason: |\n      text\n     " // open at the end
            })
    void aFileThatCannotBeAddedToStaysAsItIs(String text) throws IOException {
        Files.writeString(file(), text);

        assertThat(MatchesAddition.add(file(), List.of(correction("a"))).map(Problem::code))
                .as("refused, or added with nothing lost")
                .satisfiesAnyOf(
                        code -> assertThat(code).contains("matches.add"),
                        code -> assertThat(MatchesFile.read(file()).value()).hasSize(1));
        assertThat(Files.readString(file())).startsWith(text.strip());
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }
}
