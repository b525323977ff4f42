package org.wardround.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardround.testkit.Repository;

/** From the sample's files to the report, with the exact planner, through the command line. */
class WholeWayTest {
    @TempDir
    private static Path folder;

    private static int code;
    private static String summary;

    @BeforeAll
    static void plan() {
        StringWriter out = new StringWriter();
        code = plan(folder.resolve("one"), new PrintWriter(out));
        summary = out.toString();
    }

    private static int plan(Path to, PrintWriter out) {
        String sample = Repository.path("samples/st-elara").toString();
        String[] args = {
            "plan", sample, "--out", to.toString(), "--as-of", "2026-11-24", "--quarters", "3", "--years", "2000"
        };
        return Wardround.run(args, out, new PrintWriter(new StringWriter()));
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.toList()) {
                files.put(path.getFileName().toString(), Files.readAllBytes(path));
            }
        }
        return files;
    }

    private static String explain(String id) {
        StringWriter out = new StringWriter();
        String[] args = {"explain", folder.resolve("one").toString(), id};
        assertThat(Wardround.run(args, new PrintWriter(out), new PrintWriter(out)))
                .isZero();
        return out.toString();
    }

    @Test
    void theSummaryFitsOnOneScreenAndTheFilesAreThere() throws IOException {
        assertThat(code).isZero();
        assertThat(summary.lines())
                .hasSizeLessThan(40)
                .allMatch(line -> line.length() <= 110 || line.contains(folder.toString()));
        assertThat(summary)
                .contains("Klinikum St. Elara (BE, 420 beds), as of 2026-11-24", "(proven)", "unknown, not safe");
        assertThat(files(folder.resolve("one")))
                .containsKeys("board.en.html", "board.de.html", "annex.en.html", "annex.de.html", "board.en.pdf")
                .containsKeys("annex.de.pdf", "result.json", "plan.csv", "findings.csv", "plan.xlsx");
    }

    @Test
    void theSameInputAndSeedGiveTheSameBytesInEveryFile() throws IOException {
        plan(folder.resolve("two"), new PrintWriter(new StringWriter()));
        Map<String, byte[]> one = files(folder.resolve("one"));
        Map<String, byte[]> two = files(folder.resolve("two"));
        assertThat(two.keySet()).isEqualTo(one.keySet());
        one.forEach((name, bytes) -> assertThat(two.get(name)).as(name).isEqualTo(bytes));
    }

    @Test
    void theBoardsPageNamesNoDeviceAndNoVulnerability() throws IOException {
        String board = Files.readString(folder.resolve("one").resolve("board.en.html"));
        assertThat(board).doesNotContainPattern("CVE-[0-9]{4}-[0-9]+").doesNotContain("MT-0", "GLPI-", "10.24.");
        assertThat(board).doesNotContainIgnoringCase("compliant").doesNotContain("<script");
    }

    @ParameterizedTest
    @CsvSource({
        // a number on the board's page, a solution, a finding, a challenge, a scenario, and what each must lead back to
        "1, ransomware-outage",
        "S7, planning assumption",
        "vuln:MT-020671:ICSMA-20-254-01, ICSMA-20-254-01",
        "C2, eol:",
        "ransomware-outage, Cour des comptes"
    })
    void everyKindOfThingCanBeFollowedBack(String id, String leadsTo) {
        assertThat(explain(id)).containsIgnoringCase(leadsTo);
    }
}
