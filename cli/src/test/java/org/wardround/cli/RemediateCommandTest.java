package org.wardround.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardround.testkit.Repository;

/** Runs that are kept, and what people say of how far things are mended. */
class RemediateCommandTest {
    private static final String NOTICE = "icsma-25-030-01.json";

    @TempDir
    private Path folder;

    private record Outcome(int code, String out, String err) {}

    @BeforeEach
    void aHospitalWithOneNotice() throws IOException {
        Files.createDirectory(folder.resolve("feeds"));
        Files.copy(
                Repository.path("samples/st-elara/feeds/csaf/" + NOTICE),
                folder.resolve("feeds").resolve(NOTICE));
        inventory("C1,Contec Health,CMS8000,1\nC2,Contec Health,CMS8000,1\n");
    }

    private void inventory(String rows) throws IOException {
        Files.writeString(folder.resolve("inventory.csv"), "id,manufacturer,model,software version\n" + rows);
    }

    private void notice(String before, String after) throws IOException {
        Path file = folder.resolve("feeds").resolve(NOTICE);
        String text = Files.readString(file);
        assertThat(text).contains(before);
        Files.writeString(file, text.replace(before, after));
    }

    private Outcome run(String command, String... options) {
        List<String> args = new ArrayList<>(List.of(command, folder.toString()));
        args.addAll(List.of(options));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Wardround.run(args.toArray(String[]::new), new PrintWriter(out), new PrintWriter(err));
        return new Outcome(code, out.toString(), err.toString());
    }

    private String sinceLast() {
        return run("match", "--since-last", "--as-of", "2026-11-24").out();
    }

    private void keep() {
        assertThat(run("match", "--keep", "--as-of", "2026-11-01").code()).isZero();
    }

    private String file() throws IOException {
        return Files.readString(folder.resolve("remediation.csv"));
    }

    @Test
    void aKeptRunMakesTheNextOneSilent() throws IOException {
        assertThat(sinceLast()).contains("C1 Contec", "[new]");
        keep();
        assertThat(file()).contains("C1,ICSMA-25-030-01,CVE-2025-0626,not_remediated,");
        assertThat(sinceLast()).isEmpty();
    }

    @Test
    void aNewRevisionThatChangesNothingIsNotBroughtUp() throws IOException {
        keep();
        notice("\"version\": \"2\"", "\"version\": \"3\"");
        assertThat(sinceLast()).isEmpty();
    }

    @Test
    void aNewAssetAndAChangedRemedyAreBroughtUp() throws IOException {
        keep();
        run(
                "remediate",
                "--asset",
                "C1",
                "--status",
                "done",
                "--by",
                "M. Weber",
                "--date",
                "2026-11-05",
                "--as-of",
                "2026-11-24");
        inventory("C1,Contec Health,CMS8000,1\nC2,Contec Health,CMS8000,1\nC3,Contec Health,CMS8000,1\n");
        assertThat(sinceLast()).contains("C3 Contec").doesNotContain("C1 Contec", "C2 Contec");
        notice("Take the monitor off the network.", "Install version 2.");
        assertThat(sinceLast())
                .contains("[changed]", "Reopened on 24 November 2026, since this changed: what the publisher offers.")
                .contains("Marked as “remediation done” by M. Weber on 5 November 2026.");
    }

    @Test
    void whatIsGoneIsSaidOnce() throws IOException {
        keep();
        inventory("C1,Contec Health,CMS8000,1\n");
        assertThat(sinceLast()).contains("C2", "The asset is no longer in the inventory.");
        keep();
        assertThat(sinceLast()).isEmpty();
        assertThat(file()).contains("2026-11-01,2026-11-01,2026-11-01");
    }

    @Test
    void statusesAreCountedAndListed() {
        keep();
        Outcome set = run(
                "remediate",
                "--advisory",
                "icsma-25-030-01",
                "--asset",
                "C1",
                "--status",
                "in_progress",
                "--by",
                "M. Weber",
                "--note",
                "waiting for the manufacturer");
        assertThat(set.out()).contains("in progress", "set: 1 asset, 1 notice");
        assertThat(run("match", "--statistics").out()).contains("not remediated 1, in progress 1, done 0");
        assertThat(run("match", "--list", "work").out())
                .contains("affected: C1 version 1 [in progress]", "waiting for the manufacturer");
        assertThat(run("match", "--list", "vulnerability", "--format", "csv").out())
                .contains(",affected,in_progress,same,", ",affected,not_remediated,same,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not remediated",
                "remediation in progress",
                "remediation done",
                "in progress",
                "Done",
                "NOT_REMEDIATED"
            })
    void statusesMayBeWrittenAsInTheStandard(String status) throws IOException {
        keep();
        assertThat(run("remediate", "--asset", "C1", "--status", status, "--by", "M")
                        .code())
                .isZero();
        String written =
                status.toLowerCase(Locale.ROOT).replace("remediation ", "").replace(' ', '_');
        assertThat(file()).contains("C1,ICSMA-25-030-01,CVE-2025-0626," + written + ",M,");
    }

    @Test
    void thePlainTableShowsWhatIsDoneAndWhatIsNew() throws IOException {
        assertThat(run("match").out()).doesNotContain("[new]");
        keep();
        inventory("C1,Contec Health,CMS8000,1\nC2,Contec Health,CMS8000,1\nC3,Contec Health,CMS8000,1\n");
        run("remediate", "--asset", "C1", "--status", "done", "--by", "M");
        assertThat(run("match").out().lines())
                .anyMatch(line -> line.startsWith("C1 ") && line.endsWith("CMS8000 [done]"))
                .anyMatch(line -> line.startsWith("C2 ") && line.endsWith("CMS8000"))
                .anyMatch(line -> line.startsWith("C3 ") && line.endsWith("CMS8000 [new]"));
    }

    @Test
    void whatIsDoneNoLongerFails() {
        keep();
        assertThat(run("match", "--fail-on", "affected").code()).isEqualTo(ExitCode.FINDINGS);
        run("remediate", "--asset", "C1", "--status", "done", "--by", "M");
        assertThat(run("match", "--fail-on", "affected").code()).isEqualTo(ExitCode.FINDINGS);
        run("remediate", "--asset", "C2", "--status", "in progress", "--by", "M");
        assertThat(run("match", "--fail-on", "affected").code()).isEqualTo(ExitCode.FINDINGS);
        run("remediate", "--asset", "C2", "--status", "done", "--by", "M");
        assertThat(run("match", "--fail-on", "affected").code()).isZero();
        assertThat(run("match", "--fail-on", "possible").code()).isZero();
    }

    @Test
    void withoutAKeptRunSinceLastSaysThatEverythingIsNew() {
        assertThat(run("match", "--since-last").err()).contains("No run has been kept", "--keep");
        keep();
        assertThat(run("match", "--since-last").err()).doesNotContain("No run has been kept");
    }

    @Test
    void aRunForAPartLeavesTheRestAlone() throws IOException {
        keep();
        String before = file();
        run("match", "--asset", "C1", "--keep", "--as-of", "2026-11-20");
        assertThat(file().lines().filter(line -> line.startsWith("C2,")))
                .containsExactlyElementsOf(
                        before.lines().filter(line -> line.startsWith("C2,")).toList());
        assertThat(file()).contains("2026-11-20");
    }

    @Test
    void peoplesOwnColumnsAndSeparatorStay() throws IOException {
        keep();
        String edited = file().replace(",", ";")
                .replace("gone_since", "gone_since;ticket")
                .replaceFirst("(C1;[^\r]*)\r", "$1;HD-1\r");
        Files.writeString(folder.resolve("remediation.csv"), edited);
        keep();
        assertThat(file()).contains(";gone_since;ticket\r\n").contains(";HD-1\r\n");
    }

    @Test
    void aFileThatWasNotUnderstoodIsNotWrittenOver() throws IOException {
        keep();
        String broken = file().replaceFirst("not_remediated", "perhaps");
        Files.writeString(folder.resolve("remediation.csv"), broken);
        Outcome outcome = run("match", "--keep");
        assertThat(outcome.code()).isEqualTo(ExitCode.INPUT);
        assertThat(outcome.err()).contains("was not written", "line 2", "not remediated, in progress, or done");
        assertThat(file()).isEqualTo(broken);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // for what?
                "--status done --by M | 2 | Say for what",
                "--status done --by M --all --asset C1 | 2 | Say for what",
                // who?
                "--status done --all | 2 | --by",
                // what?
                "--status perhaps --by M --all | 2 | must be \"not remediated\", \"in progress\" or \"done\"",
                // not yet
                "--status done --by M --all --as-of 2026-11-24 --date 2026-11-25 | 2 | 2026-11-25 lies after 2026-11-24",
                // nothing there
                "--status done --by M --asset C9 | 3 | nothing was set"
            })
    void whatIsWrongIsSaidInASentence(String options, int code, String said) {
        keep();
        Outcome outcome = run("remediate", options.split(" "));
        assertThat(outcome.code()).isEqualTo(code);
        assertThat(outcome.err()).contains(said).doesNotContain("Exception");
    }

    @Test
    void beforeAnyRunWasKeptThereIsNothingToSet() {
        Outcome outcome = run("remediate", "--status", "done", "--by", "M", "--all");
        assertThat(outcome.code()).isEqualTo(ExitCode.INPUT);
        assertThat(outcome.err()).contains("--keep");
    }
}
