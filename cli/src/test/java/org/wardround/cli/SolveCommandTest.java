package org.wardround.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SolveCommandTest {
    private static final String PROBLEM = """
            {"name": "small", "scenarios": [{"id": "s", "loss": 100}],
             "solutions": [{"id": "a", "oneOff": 3, "effects": {"s": 0.5}}, {"id": "b", "oneOff": 2, "effects": {"s": 0.4}}],
             "cumulativeBudget": [4], "inPlaceBy": []}""";

    @TempDir
    private Path folder;

    private record Outcome(int code, String out, String err) {}

    private Outcome solve(String problem, String... options) throws IOException {
        Path file = folder.resolve("problem.json");
        Files.writeString(file, problem);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] args = new String[options.length + 2];
        args[0] = "solve";
        args[1] = file.toString();
        System.arraycopy(options, 0, args, 2, options.length);
        int code = Wardround.run(args, new PrintWriter(out), new PrintWriter(err));
        return new Outcome(code, out.toString(), err.toString());
    }

    @Test
    void theBestChoiceIsPrintedAsJson() throws IOException {
        Outcome outcome = solve(PROBLEM, "--format", "json");
        assertThat(outcome.code()).isZero();
        JsonNode answer = new JsonMapper().readTree(outcome.out());
        assertThat(answer.get("status").stringValue()).isEqualTo("proven");
        assertThat(answer.get("objective").doubleValue()).isEqualTo(50);
        assertThat(answer.get("bound").doubleValue()).isBetween(49.9, 50.0);
        assertThat(answer.get("gap").doubleValue()).isBetween(0.0, 0.001);
        assertThat(answer.get("chosen")).hasSize(1).first().hasToString("\"a\"");
        assertThat(answer.get("starts").get("a").intValue()).isZero();
    }

    @Test
    void withoutTheSolverTheAnswerIsBoundedAndSaysSo() throws IOException {
        Outcome outcome = solve(PROBLEM, "--format", "json", "--plain-java");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).contains("plain Java");
        JsonNode answer = new JsonMapper().readTree(outcome.out());
        assertThat(answer.get("solver").stringValue()).isEqualTo("plain-java");
        assertThat(answer.get("objective").doubleValue()).isEqualTo(50);
        assertThat(answer.get("bound").doubleValue()).isBetween(49.9, 50.0);
    }

    @Test
    void aProblemThatNoChoiceKeepsIsSaidToBeOne() throws IOException {
        String both = PROBLEM.replace("\"inPlaceBy\": []", "\"inPlaceBy\": [[\"a\", 0], [\"b\", 0]]");
        Outcome outcome = solve(both);
        assertThat(outcome.out()).contains("no choice keeps all limits");
        assertThat(outcome.code()).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void aProblemWithAFaultIsNotSolved() throws IOException {
        Outcome outcome = solve(PROBLEM.replace("0.5", "1.5"));
        assertThat(outcome.err()).contains("/solutions/0/effects/s").doesNotContain("Exception");
        assertThat(outcome.code()).isEqualTo(ExitCode.INPUT);
    }
}
