package org.wardround.formats.hospital;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardround.engine.inventory.SupportEnd;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;
import org.wardround.engine.kernel.Severity;
import org.wardround.engine.work.MakerAnswer;
import org.wardround.engine.work.MakerAnswer.Statement;
import org.wardround.testkit.Repository;

class MakerAnswersFileTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final String HEADER =
            "id;no (Nr.);answer (Antwort);version (Version mit der Behebung);date (Update ab);"
                    + "remarks (Bemerkungen);answered_by (Name);answered_on (Datum);valid_until (gilt bis)\n";
    private static final String ID = "Q23456789ABCD";

    @TempDir
    private Path folder;

    private Read<List<AnswerRow>> read(String rows) throws IOException {
        return read((HEADER + rows).getBytes(StandardCharsets.UTF_8));
    }

    private Read<List<AnswerRow>> read(byte[] bytes) throws IOException {
        Path file = folder.resolve("back.csv");
        Files.write(file, bytes);
        return MakerAnswersFile.read(file, "back.csv", names(), TODAY);
    }

    private static ColumnNames names() {
        return ColumnNames.read(Repository.path("catalogue/columns.yaml")).value();
    }

    @Test
    void aWholeAnswerIsReadAsWritten() throws IOException {
        Read<List<AnswerRow>> read = read(ID + ";1;not affected;2.1;01.02.2027;'=so;PSIRT;2026-11-20;2027-01-01\n");
        assertThat(read.problems()).isEmpty();
        assertThat(read.value())
                .containsExactly(new AnswerRow(
                        2,
                        new MakerAnswer(
                                ID,
                                Statement.NOT_AFFECTED,
                                "2.1",
                                new SupportEnd.On(LocalDate.of(2027, 2, 1)),
                                "=so",
                                "PSIRT",
                                LocalDate.of(2026, 11, 20),
                                LocalDate.of(2027, 1, 1))));
    }

    @ParameterizedTest
    @CsvSource({
        "affected, AFFECTED",
        "NOT_AFFECTED, NOT_AFFECTED",
        "known_not_affected, NOT_AFFECTED", // as CSAF has it
        "nicht betroffen, NOT_AFFECTED",
        "non concerné, NOT_AFFECTED",
        "behoben, FIXED",
        "under investigation, UNDER_INVESTIGATION",
        "in_triage, UNDER_INVESTIGATION", // as CycloneDX has it
        "ja, YES",
        "Non, NO"
    })
    void answersAreUnderstoodInSixLanguages(String said, Statement statement) throws IOException {
        assertThat(read(ID + ";1;" + said + ";;;;PSIRT;;\n")
                        .value()
                        .getFirst()
                        .answer()
                        .statement())
                .isEqualTo(statement);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // says something, but answers nothing
                ID + ";1;;2.1;;;PSIRT;; | maker-answers.answer",
                // a word that nobody agreed on
                ID + ";1;maybe;;;;PSIRT;; | maker-answers.answer",
                // the id was changed by a spreadsheet
                "2,34E+12;1;affected;;;;PSIRT;; | maker-answers.id",
                // nobody signs
                ID + ";1;affected;;;;;; | maker-answers.author",
                // no such day
                ID + ";1;affected;;31.02.2027;;PSIRT;2026-11-20; | maker-answers.date",
                // from tomorrow
                ID + ";1;affected;;;;PSIRT;2026-11-26; | maker-answers.future",
                // ends before it begins
                ID + ";1;affected;;;;PSIRT;2026-11-20;2026-11-19 | maker-answers.end"
            })
    void aRowWithAnythingWrongIsLeftOutAndNamed(String row, String code) throws IOException {
        Read<List<AnswerRow>> read = read(row + "\n");
        assertThat(read.value()).isEmpty();
        assertThat(read.problems()).extracting(Problem::code).containsExactly(code);
        assertThat(read.problems().getFirst().location().place()).isEqualTo("line 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // the choice as the sheet prints it, and as people write it
                "yes | no",
                "yes/no",
                "Yes / No / don't know",
                "no/yes",
                "Ja / Nein",
                "ja oder nein",
                "Oui/Non",
                "oui ou non",
                "Sì / No",
                "sì o no",
                "Sí/No",
                "Ja/Nee",
                "ja of nee",
                "y/n",
                "J/N",
                // boxes: which one is ticked is not for a program to guess
                "[ ] yes [x] no",
                "☐ Ja ☒ Nein",
                "affected | not_affected | fixed | under_investigation"
            })
    void aChoiceThatNobodyMadeIsNoAnswer(String left) throws IOException {
        Read<List<AnswerRow>> read = read(ID + ";1;" + left + ";;;;PSIRT;2026-11-20;\n");
        assertThat(read.value()).isEmpty();
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.ERROR);
            assertThat(problem.sentence()).contains("The row was left out.");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "yes, see our site; YES",
                "Nein, derzeit keine; NO", // two words of one kind are one answer
                "oui; YES",
                "o; YES"
            })
    void anAnswerWithMoreWordsIsUnderstood(String said, Statement statement) throws IOException {
        assertThat(read(ID + ";1;" + said + ";;;;PSIRT;2026-11-20;\n").value())
                .singleElement()
                .satisfies(row -> assertThat(row.answer().statement()).isEqualTo(statement));
    }

    @Test
    void aColumnThatIsNearlyKnownIsAskedAbout() throws IOException {
        String text = HEADER.replace("remarks (Bemerkungen)", "remarcks").replace("no (Nr.)", "our file") + ID
                + ";1;fixed;;;so;PSIRT;2026-11-20;\n";
        assertThat(read(text.getBytes(StandardCharsets.UTF_8)).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.severity()).isEqualTo(Severity.WARNING);
                    assertThat(problem.sentence()).contains("our file", "remarcks (did you mean \"remarks\"?)");
                });
    }

    @Test
    void aTableThatIsNoSheetIsSaidToBeNone() throws IOException {
        assertThat(read("Hersteller;Modell;Seriennummer\nContec;CMS8000;1\n".getBytes(StandardCharsets.UTF_8))
                        .problems())
                .extracting(Problem::code)
                .containsExactly("maker-answers.no-sheet");
    }

    @Test
    void textsThatAreTooLongAreLeftOut() throws IOException {
        assertThat(read(ID + ";1;fixed;;;" + "x".repeat(MakerAnswersFile.LONGEST) + ";P;;\n")
                        .value())
                .hasSize(1);
        assertThat(read(ID + ";1;fixed;;;" + "x".repeat(MakerAnswersFile.LONGEST + 1) + ";P;;\n")
                        .value())
                .isEmpty();
    }

    @Test
    void whoAndWhenNeedToBeSaidOnceOnly() throws IOException {
        List<AnswerRow> rows = read(ID + ";1;yes;;;;PSIRT;2026-11-20;\nQ3456789ABCDE;2;no;;;;;;\n")
                .value();
        assertThat(rows)
                .extracting(row -> row.answer().author() + " " + row.answer().date())
                .containsExactly("PSIRT 2026-11-20", "PSIRT 2026-11-20");
    }

    @Test
    void affectedWithoutAnUpdateIsAskedAgainSooner() throws IOException {
        List<AnswerRow> rows = read(ID + ";1;affected;;;;PSIRT;2026-11-20;\nQ3456789ABCDE;2;affected;2.1;;;;;\n")
                .value();
        assertThat(rows)
                .extracting(row -> row.answer().until())
                .containsExactly(LocalDate.of(2027, 2, 18), LocalDate.of(2027, 11, 20));
    }

    @Test
    void anExcelOfTheWesternWorldMaySaveIt() throws IOException {
        String text = HEADER + ID + ";1;fixed;;;Geprüft;Müller;20.11.2026;\n";
        Read<List<AnswerRow>> read = read(text.getBytes(Charset.forName("windows-1252")));
        assertThat(read.value().getFirst().answer().remarks()).isEqualTo("Geprüft");
    }

    @Test
    void whatIsAddedIsReadBackAndWhatIsThereStays() throws IOException {
        Path file = folder.resolve(MakerAnswersFile.NAME);
        MakerAnswer answer = new MakerAnswer(
                ID, Statement.FIXED, "+1;\"2\"", new SupportEnd.NotKnown(), "a\nb", "=P", TODAY, TODAY.plusDays(1));
        MakerAnswersAddition.Entry entry =
                new MakerAnswersAddition.Entry(answer, "Acme", "Pump", "N-1", "1.0", "notice");
        assertThat(MakerAnswersAddition.add(file, List.of(entry), ';', names())).isEmpty();
        String first = Files.readString(file);
        assertThat(MakerAnswersAddition.add(file, List.of(entry), ';', names())).isEmpty();

        assertThat(Files.readString(file)).startsWith(first);
        assertThat(first.lines().skip(1).toList().getFirst()).contains("'+1", "Acme;Pump;N-1;1.0;notice;fixed");
        Read<List<AnswerRow>> read = MakerAnswersFile.read(file, MakerAnswersFile.NAME, names(), TODAY);
        assertThat(read.problems()).isEmpty();
        assertThat(read.value()).extracting(AnswerRow::answer).containsExactly(answer, answer);
    }

    @Test
    void ownColumnsAndBrokenRowsStayAsTheyAre() throws IOException {
        Path file = folder.resolve(MakerAnswersFile.NAME);
        String own = "id,answer,version,date,remarks,answered_by,answered_on,valid_until,ours\nQ1,what,,,,,,,note\n";
        Files.writeString(file, own);
        MakerAnswer answer =
                new MakerAnswer(ID, Statement.FIXED, "", new SupportEnd.NotKnown(), "", "P", TODAY, TODAY.plusDays(1));
        MakerAnswersAddition.add(
                file, List.of(new MakerAnswersAddition.Entry(answer, "", "", "", "", "")), ',', names());

        assertThat(Files.readString(file).lines())
                .containsExactly(
                        "\uFEFFid,answer,version,date,remarks,answered_by,answered_on,valid_until,ours",
                        "Q1,what,,,,,,,note",
                        ID + ",fixed,,,,P,2026-11-25,2026-11-26,");
    }
}
