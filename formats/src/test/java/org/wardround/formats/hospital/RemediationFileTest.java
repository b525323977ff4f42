package org.wardround.formats.hospital;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;
import org.wardround.engine.matching.Verdict;
import org.wardround.engine.remediation.Alteration;
import org.wardround.engine.remediation.Kept;
import org.wardround.engine.remediation.Mark;
import org.wardround.engine.remediation.Remediation;
import org.wardround.engine.remediation.RemediationKey;
import org.wardround.testkit.Repository;

class RemediationFileTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final Kept.Seen SEEN =
            new Kept.Seen(Verdict.AFFECTED, "K.21", "1.2.0", "rab12", DAY.minusDays(9), DAY);

    private static final ColumnNames NAMES =
            ColumnNames.read(Repository.path("catalogue/columns.yaml")).value();

    @TempDir
    private Path folder;

    private static Kept kept(String asset, Mark mark, Kept.Presence presence, Kept.Reopening reopening) {
        return new Kept(new RemediationKey(asset, "ICSMA-1", "CVE-2020-1"), SEEN, presence, mark, reopening);
    }

    private Read<RemediationTable> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private Read<RemediationTable> read(byte[] bytes) throws IOException {
        Path file = folder.resolve(RemediationFile.NAME);
        Files.write(file, bytes);
        return RemediationFile.read(file, DAY, NAMES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                // a formula, also behind blanks or an apostrophe, comes back as it was
                "=1+1",
                "-2",
                "'=1+1",
                "it's",
                "'",
                "with, comma; semicolon \"and\" quotes",
                "two\nlines",
                "Röntgen äöü ß é 日本"
            })
    void whatIsWrittenIsReadAgain(String text) throws IOException {
        List<Kept> all = List.of(
                kept("A1 " + text, new Mark.None(), new Kept.Here(), new Kept.Holds()),
                kept(
                        "A2",
                        new Mark.Set(Remediation.IN_PROGRESS, text, DAY, text),
                        new Kept.Gone(DAY),
                        new Kept.Holds()),
                kept(
                        "A3",
                        new Mark.Set(Remediation.DONE, "M. Weber", DAY, ""),
                        new Kept.Here(),
                        new Kept.Reopened(DAY, List.of(Alteration.VERDICT, Alteration.REMEDIES))));
        TreeMap<RemediationKey, List<String>> own = new TreeMap<>();
        all.forEach(one -> own.put(one.key(), List.of(text, "")));
        RemediationTable table = new RemediationTable(all, List.of("Ticket", "Our remarks"), own, ';');
        Read<RemediationTable> read = read(RemediationText.of(table));
        assertThat(read.problems()).isEmpty();
        assertThat(read.value()).isEqualTo(table);
    }

    @Test
    void aCellNeverBeginsLikeAFormula() {
        Mark.Set mark = new Mark.Set(Remediation.DONE, "=cmd", DAY, "@SUM(1)");
        String text = new String(
                RemediationText.of(
                        RemediationTable.EMPTY.with(List.of(kept("+1", mark, new Kept.Here(), new Kept.Holds())))),
                StandardCharsets.UTF_8);
        assertThat(text).contains("'+1,", ",'=cmd,", ",'@SUM(1),").startsWith("\uFEFFasset,");
    }

    @ParameterizedTest
    @CsvSource({
        "done, DONE",
        "Remediation done, DONE",
        "in progress, IN_PROGRESS",
        "IN-PROGRESS, IN_PROGRESS",
        "not remediated, NOT_REMEDIATED",
        "'', NOT_REMEDIATED",
        // somebody wrote over "reopened", or took the reason away: it is not done
        "reopened, NOT_REMEDIATED"
    })
    void aStatusMayBeWrittenAsPeopleDo(String word, Remediation status) throws IOException {
        Read<RemediationTable> read = read(
                "Asset;Advisory;Vulnerability;Status;By;Date\nA1;ICSMA-1;CVE-1;" + word + ";M. Weber;25.11.2026\n");
        assertThat(read.problems()).isEmpty();
        assertThat(read.value().kept().getFirst().mark()).isEqualTo(new Mark.Set(status, "M. Weber", DAY, ""));
        assertThat(read.value().separator()).isEqualTo(';');
    }

    @ParameterizedTest
    @CsvSource({
        // a column that is misspelt is not one of the hospital's own
        "'asset,advisory,vulnerability,statsu,by,date', status, statsu",
        "'asset,advisory,vulnerabilty,status,by,date', vulnerability, vulnerabilty",
        // one that nothing can be read without
        "'asset,vulnerability,status,by,date', advisory, advisory"
    })
    void aColumnThatIsMissingIsNamedAndTheFileStaysAsItIs(String header, String column, String named)
            throws IOException {
        Read<RemediationTable> read = read(header + "\nA1,ICSMA-1,CVE-1,done,M,2026-11-01\n");
        assertThat(read.problems()).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo("remediation.column");
            assertThat(problem.sentence()).contains("\"" + column + "\" is missing", named);
        });
        assertThat(RemediationFile.mayBeWritten(read.problems())).isFalse();
    }

    @Test
    void aStatusOfADayToComeDoesNotCountYetAndStays() throws IOException {
        Read<RemediationTable> read =
                read("asset,advisory,vulnerability,status,by,date\nA1,ICSMA-1,CVE-1,done,M. Weber,2026-11-26\n");
        Kept one = read.value().kept().getFirst();
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("remediation.future");
            assertThat(problem.location().place()).isEqualTo("line 2");
            assertThat(problem.sentence()).contains("2026-11-26", "2026-11-25", "doesn't count yet");
        });
        assertThat(one.status()).isEqualTo(Remediation.NOT_REMEDIATED);
        assertThat(new String(RemediationText.of(read.value()), StandardCharsets.UTF_8))
                .contains("A1,ICSMA-1,CVE-1,done,M. Weber,2026-11-26,");
        assertThat(RemediationFile.read(folder.resolve(RemediationFile.NAME), DAY.plusDays(1), NAMES)
                        .value()
                        .kept()
                        .getFirst()
                        .status())
                .isEqualTo(Remediation.DONE);
    }

    @Test
    void aFileSavedByASpreadsheetProgramIsRead() throws IOException {
        Read<RemediationTable> read =
                read("asset;advisory;status;by;date;note\r\nA1;ICSMA-1;done;Müller;24/11/2026;geprüft\r\n"
                        .getBytes(Charset.forName("windows-1252")));
        assertThat(read.value().kept().getFirst().mark())
                .isEqualTo(new Mark.Set(Remediation.DONE, "Müller", LocalDate.of(2026, 11, 24), "geprüft"));
        assertThat(RemediationFile.mayBeWritten(read.problems())).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // no such status
                "A1,ICSMA-1,CVE-1,perhaps,M,2026-11-01,affected | remediation.status",
                // no asset
                ",ICSMA-1,CVE-1,done,M,2026-11-01,affected | remediation.key",
                "A1,ICSMA-1,CVE-1,done,M,soon,affected | remediation.date",
                "A1,ICSMA-1,CVE-1,done,M,2026-11-01,bad | remediation.verdict",
                // the same thing twice
                "A0,ICSMA-1,CVE-1,done,M,2026-11-01,affected | remediation.twice"
            })
    void aFileInWhichSomethingIsNotUnderstoodMustNotBeWrittenOver(String row, String code) throws IOException {
        Read<RemediationTable> read = read("asset,advisory,vulnerability,status,by,date,verdict\n"
                + "A0,ICSMA-1,CVE-1,done,M,2026-11-01,affected\n" + row + "\n");
        assertThat(read.problems()).extracting(Problem::code).contains(code);
        assertThat(RemediationFile.mayBeWritten(read.problems())).isFalse();
        assertThat(read.value().kept()).extracting(one -> one.key().asset()).contains("A0");
    }

    @Test
    void aTableWithoutRowsIsFine() throws IOException {
        Read<RemediationTable> read = read(RemediationText.of(RemediationTable.EMPTY));
        assertThat(read.problems()).isEmpty();
        assertThat(read.value()).isEqualTo(RemediationTable.EMPTY);
    }

    @Test
    void whatIsNoTableAtAllMustNotBeWrittenOver() throws IOException {
        assertThat(RemediationFile.mayBeWritten(read("hello\nworld\n").problems()))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "erledigt, DONE",
        "Fait, DONE",
        "fatto, DONE",
        "hecho, DONE",
        "gedaan, DONE",
        "remediation done, DONE",
        "in Arbeit, IN_PROGRESS",
        "en cours, IN_PROGRESS",
        "in corso, IN_PROGRESS",
        "en curso, IN_PROGRESS",
        "in uitvoering, IN_PROGRESS",
        "in_progress, IN_PROGRESS",
        "offen, NOT_REMEDIATED",
        "\u00e0 faire, NOT_REMEDIATED",
        "aperto, NOT_REMEDIATED",
        "pendiente, NOT_REMEDIATED",
        "openstaand, NOT_REMEDIATED",
        "not-remediated, NOT_REMEDIATED"
    })
    void aStatusMayBeWrittenInSixLanguages(String word, Remediation status) throws IOException {
        Read<RemediationTable> read = read("asset,advisory,vulnerability,status,by,date\n" + "A,ICSMA-1,CVE-2020-1,"
                + word + ",M. Weber,2026-11-20\n");

        assertThat(RemediationFile.mayBeWritten(read.problems())).isTrue();
        assertThat(read.value().kept())
                .singleElement()
                .extracting(Kept::mark)
                .isEqualTo(new Mark.Set(status, "M. Weber", LocalDate.of(2026, 11, 20), ""));
    }
}
