package org.wardround.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardround.testkit.Repository;

class InsightsCommandTest {
    private static final String SAMPLE = Repository.path("samples/consultation").toString();

    @TempDir
    private Path folder = Path.of("");

    private record Outcome(int code, String out, String err) {}

    private static Outcome run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Wardround.run(args, new PrintWriter(out), new PrintWriter(err));
        return new Outcome(code, out.toString(), err.toString());
    }

    @Test
    void beforeAnybodyIsAskedItSaysWhichGroupsCanBeShown() {
        Outcome outcome = run("insights", SAMPLE, "--plan-groups");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .containsPattern("role +security +24 answers +100")
                .containsPattern("country +EE +3 answers +0");
    }

    @Test
    void whoRatesWhatIsDrawnAndWrittenAsTextThatNoSpreadsheetRuns() throws IOException {
        Path people = folder.resolve("people.csv");
        Files.writeString(people, "respondent,challenges\nP1,C1 C99\n=cmd,\n");

        Outcome outcome = run("insights", SAMPLE, "--draw", people.toString(), "--out", folder.toString());

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).contains("C99");
        assertThat(Files.readString(folder.resolve("draw.csv")))
                .contains("'=cmd,C1 C2 C3")
                .containsPattern("P1,C1 C2 .*");
    }

    @Test
    void aFolderWithoutAnswersIsUnusable() {
        Outcome outcome = run("insights", folder.toString());

        assertThat(outcome.code()).isEqualTo(ExitCode.INPUT);
        assertThat(outcome.err()).contains("round-1.csv");
    }

    @Test
    void aPlanRefusesInsightsOnlyWhereItHasSome() {
        Outcome outcome = run("plan", Repository.path("samples/st-elara").toString(), "--refuse", "S15");

        assertThat(outcome.code()).isEqualTo(ExitCode.INPUT);
        assertThat(outcome.err()).contains("--insights");
    }

    @Test
    void insightsWithAFaultAreNotUsedHalf() throws IOException {
        Path file = folder.resolve("insights.json");
        Files.writeString(file, "{\"schema_version\": 2, \"items\": []}");

        Outcome outcome = run(
                "plan",
                Repository.path("samples/st-elara").toString(),
                "--insights",
                file.toString(),
                "--out",
                folder.resolve("result").toString());

        assertThat(outcome.code()).isEqualTo(ExitCode.INPUT);
        assertThat(outcome.err()).contains("schema_version 1");
        assertThat(folder.resolve("result")).doesNotExist();
    }
}
