package org.wardround.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardround.formats.hospital.MatchesFile;

/** The whole way of a question: letter, sheet, answer, verdict. */
class AnswersBackTest {
    private static final String NOTICE = "ICSMA-25-030-01";
    private static final String VERSION = "CMS7.820.120.01";

    @TempDir
    private Path folder;

    private Path hospital = Path.of("");
    private Path sheet = Path.of("");

    private record Ran(int code, String out, String err) {}

    private static Ran run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Wardround.run(args, new PrintWriter(out), new PrintWriter(err));
        return new Ran(code, out.toString(), err.toString());
    }

    private Ran letters(String out, String day) {
        return run(
                "letters",
                hospital.toString(),
                "--as-of",
                day,
                "--maker",
                "contec",
                "--out",
                folder.resolve(out).toString());
    }

    private Ran back(String... more) {
        List<String> args = new ArrayList<>(
                List.of("letters", hospital.toString(), "--as-of", "2026-12-10", "--answers", sheet.toString()));
        args.addAll(List.of(more));
        return run(args.toArray(String[]::new));
    }

    private Ran match() {
        return run(
                "match",
                hospital.resolve("inventory.csv").toString(),
                "--as-of",
                "2026-12-10",
                "--format",
                "jsonl",
                "--feeds",
                hospital.resolve("feeds").toString());
    }

    /** Fills in the last columns of the only line that holds a text. */
    private void fill(String mark, String cells) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(sheet)) {
            boolean meant = line.contains(mark) && line.endsWith(";;;;;;;");
            lines.add(meant ? line.substring(0, line.length() - 7) + cells : line);
        }
        Files.writeString(sheet, String.join("\r\n", lines));
        assertThat(String.join("", lines)).contains(cells);
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    @BeforeEach
    void aLetterWasSent() throws IOException {
        hospital = SampleCopy.in(folder).folder();
        try (Stream<Path> notices = Files.list(hospital.resolve("feeds/csaf"))) {
            for (Path notice : notices.toList()) {
                if (!notice.endsWith("icsma-25-030-01.json")) {
                    Files.delete(notice);
                }
            }
        }
        assertThat(letters("sent", "2026-11-25").code()).isZero();
        sheet = folder.resolve("sent/answers-contec.csv");
    }

    @Test
    void anAnswerBecomesAVerdictThatMatchShowsAndIsNotAskedAgain() throws IOException {
        fill(VERSION, ";not_affected;;;Geprüft, nicht erreichbar;psirt@contec.example;09.12.2026;");
        fill("smart3250", ";affected;2.6.28;01.02.2027;;;;");
        fill("CMS8000;;;;Bis zu welchem Tag", ";yes;;31.12.2029;;;;");

        Ran back = back();

        assertThat(back.code()).as(back.err()).isZero();
        assertThat(back.out())
                .contains("Taken: 3 answers; 2 of them verdicts on notices; 0 errors, 0 warnings")
                .contains("Contec CMS8000: support until 2029-12-31");
        assertThat(text(hospital.resolve("matches.yaml")))
                .contains(
                        "version: \"" + VERSION + "\"",
                        "verdict: not-affected",
                        "author: \"psirt@contec.example\"",
                        "date: 2026-12-09",
                        "expires: 2027-12-09",
                        "version with the fix: 2.6.28; available from 2027-02-01");
        assertThat(match().out().lines().filter(line -> line.contains(NOTICE)))
                .anySatisfy(line -> assertThat(line)
                        .contains("not_affected", "Answer of the manufacturer (Q", "psirt@contec.example"));

        assertThat(letters("again", "2026-12-10").out()).contains("1 letter with 7 open questions; 3 answered");
        assertThat(text(folder.resolve("again/letter-contec.html")))
                .contains("3 Fragen sind beantwortet")
                .doesNotContain("<bdi>" + VERSION + "</bdi>");
    }

    /** Each row: version and day of the fix in an answer "fixed", and what that makes of devices that run another version. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''     | ''         | verdict: fixed
            9.9.99 | ''         | verdict: possible
            9.9.99 | 31.12.2026 | verdict: affected
            ''     | 31.12.2026 | verdict: affected
            """)
    void whatIsFixedElsewhereOrLaterIsNotFixedHere(String fix, String day, String verdict) throws IOException {
        fill(VERSION, ";fixed;" + fix + ";" + day + ";;psirt;09.12.2026;");

        assertThat(back().code()).isZero();

        assertThat(text(hospital.resolve("matches.yaml"))).contains(verdict);
    }

    @Test
    void aSecondTimeChangesNothing() throws IOException {
        fill(VERSION, ";fixed;;;;psirt;;");
        back();
        String matches = text(hospital.resolve("matches.yaml"));
        String kept = text(hospital.resolve("maker-answers.csv"));

        Ran again = back();

        assertThat(again.err()).contains("is known already");
        assertThat(text(hospital.resolve("matches.yaml"))).isEqualTo(matches);
        assertThat(text(hospital.resolve("maker-answers.csv"))).isEqualTo(kept);
    }

    @Test
    void whatAPersonWroteStaysAndCounts() throws IOException {
        String own = """
                # ours, in our order
                schema: 1
                corrections:
                  - maker: Contec   # all of them
                    model: CMS8000
                    advisory: %s
                    verdict: affected
                    reason: seen with our own eyes
                    author: M. Weber
                    date: 2026-11-20
                """.formatted(NOTICE);
        Files.writeString(hospital.resolve("matches.yaml"), own);
        fill(VERSION, ";not_affected;;;;psirt;09.12.2026;");

        Ran back = back();

        assertThat(back.err()).contains("Your own people decided on these devices");
        assertThat(text(hospital.resolve("matches.yaml"))).isEqualTo(own);
        assertThat(text(hospital.resolve("maker-answers.csv"))).contains("not_affected");
    }

    @Test
    void entriesAreAddedBehindThoseThatAreThere() throws IOException {
        String own = "schema: 1\ncorrections:\n- {asset: MT-1, advisory: X-1, verdict: fixed, reason: r, author: a,"
                + " date: 2026-11-20} # done";
        Files.writeString(hospital.resolve("matches.yaml"), own);
        fill(VERSION, ";not_affected;;;;psirt;09.12.2026;");
        back();

        assertThat(text(hospital.resolve("matches.yaml"))).startsWith(own + "\n- maker: \"Contec\"");
        assertThat(MatchesFile.read(hospital.resolve("matches.yaml")).value()).hasSize(2);
    }

    @Test
    void aFileThatCannotBeAddedToStaysAsItIs() throws IOException {
        String own =
                "corrections: [{asset: MT-1, advisory: X-1, verdict: fixed, reason: r, author: a, date: 2026-11-20}]\n"
                        + "schema: 1\n";
        Files.writeString(hospital.resolve("matches.yaml"), own);
        fill(VERSION, ";not_affected;;;;psirt;09.12.2026;");

        Ran back = back();

        assertThat(back.code()).isEqualTo(3);
        assertThat(back.err()).contains("Nothing could be added");
        assertThat(text(hospital.resolve("matches.yaml"))).isEqualTo(own);
        assertThat(hospital.resolve("maker-answers.csv")).doesNotExist();
    }

    @Test
    void wrongRowsAreNamedAndTheOthersTaken() throws IOException {
        fill(VERSION, ";perhaps;;;;psirt;;");
        fill("smart3250", ";yes;;;;psirt;;");
        fill("CMS8000;;;;Bis zu welchem Tag", ";yes;;;;psirt;;");
        fill("MN-120;;;;Bis zu welchem Tag", ";no;;;;psirt;;");

        Ran back = back();

        assertThat(back.code()).isZero();
        assertThat(back.err())
                .contains("answers-contec.csv, line 2: The answer was not understood")
                .contains("That is no answer to this question. Write affected, not_affected")
                .contains("doesn't say until when");
        assertThat(back.out()).contains("Taken: 1 answer; 0 of them verdicts on notices; 3 errors");
        assertThat(hospital.resolve("matches.yaml")).doesNotExist();
    }

    @Test
    void thePersonWhoSignsAndTheManufacturerAreNamed() throws IOException {
        fill(VERSION, ";fixed;;;;J. Li;09.12.2026;");
        back();
        assertThat(text(hospital.resolve("matches.yaml"))).contains("author: \"J. Li (Contec)\"");
        assertThat(match().out()).contains("Decided by J. Li (Contec)");
    }

    @Test
    void aChoiceThatNobodyMadeIsNotTaken() throws IOException {
        fill("CMS8000;;;;Bis zu welchem Tag", ";yes | no;;;;psirt;09.12.2026;");
        Ran back = back();
        assertThat(back.err()).contains("The cell still offers the answers to choose from, so nothing is answered.");
        assertThat(back.out()).contains("Taken: 0 answers");
        assertThat(back.code()).isEqualTo(ExitCode.INPUT);
        assertThat(hospital.resolve("maker-answers.csv")).doesNotExist();
    }

    @Test
    void aFileThatIsNoSheetIsRefusedBySayingWhatIsMeant() throws IOException {
        sheet = hospital.resolve("inventory.csv");
        Ran back = back();
        assertThat(back.code()).isEqualTo(ExitCode.INPUT);
        assertThat(back.err()).contains("This is no answer sheet: it has no columns \"id\" and \"answer\"");
        sheet = folder.resolve("sent/letter-contec.html");
        assertThat(back().code()).isEqualTo(ExitCode.INPUT);
        assertThat(back().err()).contains("letter-contec.html is no answer sheet");
        sheet = hospital.resolve("feeds/csaf/icsma-25-030-01.json");
        assertThat(back().err()).contains("A VEX document (CSAF, OpenVEX, CycloneDX) goes into the feed folder");
    }

    @Test
    void aSheetWithoutAnswersAndOneOfAnotherHospitalSaySo() throws IOException {
        Ran blank = back();
        assertThat(blank.code()).isEqualTo(ExitCode.INPUT);
        assertThat(blank.err()).contains("answers-contec.csv holds no answer");
        Files.writeString(sheet, "id;answer;answered_by;answered_on\nQ23456789ABCD;fixed;psirt;09.12.2026\n");
        Ran other = back();
        assertThat(other.code()).isEqualTo(ExitCode.INPUT);
        assertThat(other.err()).contains("No question has the id Q23456789ABCD");
    }

    @Test
    void aDryRunWritesNothing() throws IOException {
        fill(VERSION, ";fixed;;;;psirt;;");

        assertThat(back("--dry-run").out()).startsWith("Would take 1 answer; 1 of them verdicts on notices");
        assertThat(hospital.resolve("matches.yaml")).doesNotExist();
        assertThat(hospital.resolve("maker-answers.csv")).doesNotExist();
    }

    @Test
    void aSheetThatIsFilledInIsNotWrittenOver() throws IOException {
        fill(VERSION, ";fixed;;;;psirt;;");
        String filled = text(sheet);

        Ran again = letters("sent", "2026-11-25");

        assertThat(again.err()).contains("answers-contec.csv holds answers already");
        assertThat(text(sheet)).isEqualTo(filled);
    }

    @Test
    void aVexDocumentInTheFeedFolderAnswers() throws IOException {
        Files.writeString(hospital.resolve("feeds/contec-vex.json"), """
                {"document": {"category": "csaf_vex", "csaf_version": "2.0", "title": "CMS8000",
                  "publisher": {"category": "vendor", "name": "Contec", "namespace": "https://contec.example"},
                  "tracking": {"id": "CONTEC-VEX-1", "status": "final", "version": "1",
                    "initial_release_date": "2026-12-01T00:00:00Z", "current_release_date": "2026-12-01T00:00:00Z",
                    "revision_history": [{"number": "1", "date": "2026-12-01T00:00:00Z", "summary": "first"}]}},
                 "product_tree": {"branches": [{"category": "vendor", "name": "Contec", "branches": [
                   {"category": "product_name", "name": "CMS8000", "branches": [
                     {"category": "product_version_range", "name": "vers:all/*",
                      "product": {"product_id": "P1", "name": "Contec CMS8000 all versions"}}]}]}]},
                 "vulnerabilities": [%s]}
                """.formatted(vulnerabilities()));

        letters("vex", "2026-12-10");

        assertThat(text(folder.resolve("vex/index.html"))).contains("(3 durch VEX-Dokumente)");
        assertThat(text(folder.resolve("vex/letter-contec.html"))).doesNotContain(NOTICE);
    }

    private static String vulnerabilities() {
        return String.join(
                ",",
                List.of("CVE-2024-12248", "CVE-2025-0626", "CVE-2025-0683", "CVE-2025-1204").stream()
                        .map(id -> "{\"cve\": \"" + id
                                + "\", \"product_status\": {\"known_not_affected\": [\"P1\"]}, \"flags\": [{\"label\":"
                                + " \"component_not_present\", \"product_ids\": [\"P1\"]}]}")
                        .toList());
    }
}
