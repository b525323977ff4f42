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
        "'plan . --budget abc', 2, must be a number such as 0.01 or 250000",
        "'plan . --quarters 1.5', 2, must be a whole number such as 8",
        "'solve p.json --gap abc', 2, must be a number such as",
        "'simulate s.json --seed x', 2, must be a whole number such as",
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
    void checkReadsTheNoticesThatMatchAndPlanRead() throws IOException {
        Files.writeString(folder.resolve("inventory.csv"), "id,manufacturer,model\nA,Contec,CMS8000\n");
        Files.createDirectories(folder.resolve("feeds"));
        Files.writeString(folder.resolve("feeds/cut-off.json"), "{\"@context\": \"https://openvex.dev/ns\", \"sta");
        Outcome outcome = run("check", folder.toString(), "--fail-on", "error");
        assertThat(outcome.out())
                .contains("cut-off.json", "The JSON is broken near", "0 notices in the feeds")
                .contains("1 row in the inventory: 1 asset", "1 error,");
        assertThat(outcome.code()).isEqualTo(ExitCode.FINDINGS);
        Files.move(folder.resolve("feeds"), folder.resolve("elsewhere"));
        assertThat(run("check", folder.toString()).out()).doesNotContain("cut-off.json");
        assertThat(run(
                                "check",
                                folder.toString(),
                                "--feeds",
                                folder.resolve("elsewhere").toString())
                        .out())
                .contains("cut-off.json");
    }

    @Test
    void everyFileThatCannotBeReadIsNamedByMatch() throws IOException {
        Path feeds = Files.createDirectories(folder.resolve("feeds"));
        Files.writeString(folder.resolve("inventory.csv"), "id,manufacturer,model\nA,Contec,CMS8000\n");
        Files.copy(Path.of(SAMPLE, "feeds/csaf/icsma-25-030-01.json"), feeds.resolve("good.json"));
        for (int i = 0; i < 9; i++) {
            Files.writeString(feeds.resolve("broken-" + i + ".json"), "{\"document\": {");
        }
        String err = run("match", folder.toString()).err();
        for (int i = 0; i < 9; i++) {
            assertThat(err).contains("broken-" + i + ".json");
        }
        assertThat(err).contains("1 asset, 1 notice, 1 match;");
    }

    @Test
    void anInventoryAloneCanBeChecked() throws IOException {
        Outcome outcome = run("check", SAMPLE + "/inventory.csv");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("inventory.csv, line 1659", "2500 rows in the inventory: 2498 assets");
        assertThat(run("check", SAMPLE + "/answers.csv").err()).contains("belongs to a hospital's folder");
        assertThat(run("check", Path.of(SAMPLE, "feeds/epss.csv").toString()).code())
                .isEqualTo(ExitCode.INPUT);
        Path picture = folder.resolve("list.csv");
        Files.write(picture, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        assertThat(run("check", picture.toString()).out()).contains("This is no table: the file holds a picture.");
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
