package org.wardround.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardround.testkit.Repository;

class CommandLineTest {
    private static final String SAMPLE = Repository.path("samples/st-elara").toString();
    private static final String LABELLED =
            Repository.path("samples/labelled/inventory.csv").toString();

    @TempDir
    private Path folder;

    private record Outcome(int code, String out, String err) {}

    private static Outcome run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Wardround.run(args, new PrintWriter(out), new PrintWriter(err));
        return new Outcome(code, out.toString(), err.toString());
    }

    @Test
    void withoutArgumentsItSaysWhatItCanDo() {
        Outcome outcome = run();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .contains(
                        "  plan ", "  match ", "  check ", "  explain ", "  feeds ", "wardround plan samples/st-elara");
    }

    @ParameterizedTest
    @CsvSource({
        // a command that does not exist
        "'paln x', 2, paln",
        // options out of range
        "'plan . --quarters 0', 2, --quarters 0 must be 1 to 40",
        "'plan . --budget -5', 2, --budget",
        "'plan . --years 10', 2, --years 10",
        "'plan . --fail-on 6', 2, --fail-on 6 must be a criticality of 1 to 5",
        "'plan . --fail-on 0', 2, --fail-on 0 must be",
        "'plan . --as-of yesterday', 2, yesterday",
        "'match x.csv --format xml', 2, xml",
        // input that is not there
        "'plan no-such-folder', 3, There is no folder no-such-folder",
        "'check no-such-folder', 3, There is no folder no-such-folder",
        "'match no-such.csv', 3, There is no file no-such.csv"
    })
    void whatIsWrongIsSaidInASentenceWithItsExitCode(String args, int code, String said) {
        Outcome outcome = run(args.split(" "));
        assertThat(outcome.err()).contains(said).doesNotContain("Exception");
        assertThat(outcome.code()).isEqualTo(code);
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void aFolderWithoutInventoryCannotBeUsed() {
        Outcome outcome = run("plan", folder.toString());
        assertThat(outcome.code()).isEqualTo(ExitCode.INPUT);
        assertThat(outcome.err()).contains("inventory.csv").contains("holds no row that can be used");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void checkNamesEveryRowThatNeedsAPerson() {
        Outcome outcome = run("check", SAMPLE, "--as-of", "2026-11-24");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .contains("inventory.csv, line 1659")
                .contains("2500 rows in the inventory: 2498 assets, 1 not usable, 1 repeated");
        assertThat(run("check", SAMPLE, "--fail-on", "error").code()).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void matchPrintsOneObjectALineAndFailsOnlyWhenAsked() {
        String feeds = SAMPLE + "/feeds";
        Outcome outcome = run("match", LABELLED, "--feeds", feeds, "--format", "jsonl");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out().lines())
                .isNotEmpty()
                .allMatch(line -> line.startsWith("{\"asset\":\"") && line.endsWith("}"))
                .anyMatch(line -> line.contains("\"verdict\":\"affected\",\"vulnerabilities\":[\"CVE-"));
        assertThat(run("match", LABELLED, "--feeds", feeds, "--fail-on", "affected")
                        .code())
                .isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void aCellThatLooksLikeAFormulaStaysText() throws IOException {
        Path inventory = folder.resolve("inventory.csv");
        Files.writeString(inventory, "id,manufacturer,model,software version\n=1+1,Contec Health,CMS8000,1\n");
        Outcome outcome = run("match", inventory.toString(), "--feeds", SAMPLE + "/feeds", "--format", "csv");
        assertThat(outcome.out().lines()).anyMatch(line -> line.startsWith("'=1+1,2,"));
    }

    @Test
    void controlCharactersNeverReachTheTerminal() throws IOException {
        Path inventory = folder.resolve("inventory.csv");
        Files.writeString(inventory, "id,manufacturer,model,software version\n\u001b[31mX,Contec Health,CMS8000,1\n");
        Outcome outcome = run("match", inventory.toString(), "--feeds", SAMPLE + "/feeds");
        assertThat(outcome.out()).contains("CMS8000").doesNotContain("\u001b");
    }
}
