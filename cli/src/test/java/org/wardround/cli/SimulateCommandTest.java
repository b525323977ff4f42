package org.wardround.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SimulateCommandTest {
    private static final String TWO = """
            {"badYear": 1.5, "inPlace": ["x"],
             "scenarios": [{"id": "a", "rate": {"low": 0.1, "high": 0.4}, "loss": {"low": 1000, "high": 50000},
                            "effects": [{"solution": "x", "rate": 0.5}]},
                           {"id": "b", "rate": 0.05, "law": "bernoulli", "loss": 100000,
                            "effects": [{"solution": "x", "loss": 0.4}]}]}""";

    @TempDir
    private Path folder;

    private record Outcome(int code, String out, String err) {
        JsonNode answer() {
            return new JsonMapper().readTree(out);
        }
    }

    private Outcome simulate(String scenarios, String... options) throws IOException {
        Path file = folder.resolve("scenarios.json");
        Files.writeString(file, scenarios);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] args = new String[options.length + 2];
        args[0] = "simulate";
        args[1] = file.toString();
        System.arraycopy(options, 0, args, 2, options.length);
        int code = Wardround.run(args, new PrintWriter(out), new PrintWriter(err));
        return new Outcome(code, out.toString(), err.toString());
    }

    @ParameterizedTest
    @CsvSource({
        // riskquant (Netflix, Apache-2.0), published: rate, low, high, mean
        "0.10, 100000, 1000000, 40400.128269457266",
        "0.1, 1, 10, 0.4040012826945718",
        "3.0, 1, 10, 12.120038480837177"
    })
    void theMeanIsThePublishedOne(double rate, double low, double high, double mean) throws IOException {
        String one = "{\"scenarios\": [{\"id\": \"s\", \"rate\": %s, \"loss\": {\"low\": %s, \"high\": %s}}]}"
                .formatted(rate, low, high);
        JsonNode before =
                simulate(one, "--format", "json", "--years", "200000").answer().get("before");
        assertThat(before.get("mean").doubleValue()).isCloseTo(mean, within(1e-9 * mean));
        double off = Math.abs(before.get("simulated_mean").doubleValue() - mean);
        assertThat(off).isLessThan(4 * before.get("standard_error").doubleValue());
    }

    @Test
    void solutionsTakeTheirShareOutOfTheSameYears() throws IOException {
        Outcome outcome = simulate(TWO, "--format", "json");
        assertThat(outcome.code()).isZero();
        JsonNode before = outcome.answer().get("before").get("scenarios");
        JsonNode after = outcome.answer().get("after").get("scenarios");
        double a = after.get("a").get("mean").doubleValue()
                / before.get("a").get("mean").doubleValue();
        assertThat(a).isCloseTo(0.5, within(1e-12));
        assertThat(after.get("b").get("no_loss_years"))
                .isEqualTo(before.get("b").get("no_loss_years"));
        double b = after.get("b").get("simulated_mean").doubleValue()
                / before.get("b").get("simulated_mean").doubleValue();
        assertThat(b).isCloseTo(0.4, within(1e-9));
        assertThat(simulate(TWO, "--format", "json").out()).isEqualTo(outcome.out());
        assertThat(simulate(TWO, "--format", "json", "--seed", "2").out()).isNotEqualTo(outcome.out());
    }

    @ParameterizedTest
    @CsvSource({
        // what is written instead of what, and where the fault is
        "'\"rate\": 0.05', '\"rate\": -1', /scenarios/1/rate",
        "'\"low\": 0.1', '\"low\": 0.9', /scenarios/0/rate",
        "'bernoulli', 'normal', /scenarios/1/law",
        "'[\"x\"]', '[\"y\"]', /inPlace/0",
        "'\"loss\": 0.4', '\"loss\": 0', /scenarios/1/effects/0/loss",
        "'\"badYear\": 1.5', '\"badYear\": 0.5', /badYear",
        "'\"id\": \"b\"', '\"id\": \"a\"', /scenarios/1"
    })
    void aFaultIsNamedWithItsPlace(String good, String bad, String place) throws IOException {
        assertThat(TWO).contains(good);
        Outcome outcome = simulate(TWO.replace(good, bad));
        assertThat(outcome.code()).isEqualTo(ExitCode.INPUT);
        assertThat(outcome.err()).contains(place).doesNotContain("Exception");
        assertThat(outcome.out()).isEmpty();
    }
}
