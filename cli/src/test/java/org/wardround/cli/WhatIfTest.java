package org.wardround.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What hospitals ask: with this, without that, when a colleague leaves, when a grant comes. */
class WhatIfTest {
    @TempDir
    private static Path hospital;

    @TempDir
    private Path out;

    @BeforeAll
    static void writeAHospital() throws IOException {
        Files.writeString(hospital.resolve("inventory.csv"), "id;manufacturer;model\nA-1;Philips;MX450\n");
        Files.writeString(hospital.resolve("hospital.yaml"), """
                beds: 200
                budget: {one_off_per_year: 30000, running_per_year: 20000}
                pinned_solutions: [{id: S9999}]
                """);
        assertThat(plan(List.of("--out", hospital.resolve("usual").toString())).code())
                .isZero();
    }

    private record Outcome(int code, String out, String err) {}

    private static Outcome plan(List<String> more) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> args = new ArrayList<>(
                List.of("plan", hospital.toString(), "--as-of", "2026-11-25", "--quarters", "3", "--years", "1000"));
        args.addAll(more);
        int code = Wardround.run(args.toArray(String[]::new), new PrintWriter(out), new PrintWriter(err));
        return new Outcome(code, out.toString(), err.toString());
    }

    private JsonNode result(String... more) throws IOException {
        List<String> args = new ArrayList<>(List.of("--out", out.toString()));
        args.addAll(List.of(more));
        Outcome outcome = plan(args);
        assertThat(outcome.code()).as(outcome.err()).isZero();
        return new JsonMapper().readTree(out.resolve("result.json"));
    }

    private static List<String> starts(JsonNode result) {
        return result.path("plan")
                .path("starts")
                .valueStream()
                .map(start -> start.path("solution").asString() + "@"
                        + start.path("quarter").asString())
                .toList();
    }

    @Test
    void devicesThatAreLeftAloneCostWhatTheBestPlanWouldHaveSpared() throws IOException {
        JsonNode usual = new JsonMapper().readTree(hospital.resolve("usual").resolve("result.json"));
        JsonNode result = result("--leave", "philips mx450");

        // The only device of the hospital: what acts on networked medical devices or assets drops out.
        assertThat(usual.path("plan").has("left_alone")).isFalse();
        assertThat(starts(result)).isNotEmpty().noneMatch(start -> start.matches("(S23|S30|S31|S37)@.*"));
        JsonNode plan = result.path("plan");
        assertThat(plan.path("left_alone").path("loss_if_changed").asDouble())
                .isLessThanOrEqualTo(plan.path("loss_with").asDouble() * 1.01)
                .isCloseTo(usual.path("plan").path("loss_with").asDouble(), withinPercentage(1));
    }

    @ParameterizedTest
    @CsvSource({"0", "1001", "-3"})
    void draws0OrTooManyAreRefused(String draws) {
        Outcome outcome = plan(List.of("--stability=" + draws));
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("--stability " + draws + " must be 1 to 1,000.");
    }

    @Test
    void devicesThatTheHospitalDoesNotHaveAreRefused() {
        Outcome outcome = plan(List.of("--leave", "Alaris GH"));
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("--leave Alaris GH names no device");
    }

    @Test
    void whatIsPinnedComesInAndWhatIsRuledOutDropsOut() throws IOException {
        List<String> usual = starts(new JsonMapper().readTree(hospital.resolve("usual/result.json")));
        String first = usual.getFirst().replaceAll("@.*", "");
        assertThat(usual).noneMatch(start -> start.startsWith("S14@"));

        List<String> starts = starts(result("--pin", "S14@2027-Q2", "--without", first));

        assertThat(starts).contains("S14@2027-Q2").noneMatch(start -> start.startsWith(first + "@"));
    }

    @Test
    void aPinThatFitsNowhereIsNotKept() throws IOException {
        Outcome outcome =
                plan(List.of("--out", out.toString(), "--pin", "S14", "--budget", "0", "--hours", "it=0@2027-Q1"));
        JsonNode pins = new JsonMapper()
                .readTree(out.resolve("result.json"))
                .path("plan")
                .path("pins");

        assertThat(outcome.out()).contains("S14 is wanted, but not in the plan");
        assertThat(pins.valueStream().map(pin -> pin.path("solution").asString() + pin.path("kept")))
                .contains("S14false");
    }

    @Test
    void withoutHoursNothingStartsThatNeedsThem() throws IOException {
        JsonNode quarters = result("--hours", "it=0@2027-Q1", "--hours", "security=0@2027-Q2")
                .path("plan")
                .path("by_quarter");

        assertThat(quarters.path(0).path("hours").has("it")).isFalse();
        assertThat(quarters.path(1).path("hours").has("it")).isFalse();
        assertThat(quarters.path(1).path("hours").has("security")).isFalse();
    }

    @Test
    void anEarlierPlanIsComparedWith() {
        Outcome same = plan(List.of(
                "--out", out.toString(), "--compare", hospital.resolve("usual").toString()));
        Outcome poor = plan(List.of(
                "--out",
                out.toString(),
                "--budget",
                "0",
                "--compare",
                hospital.resolve("usual").toString()));

        assertThat(same.out())
                .contains("Solutions: the same, in the same quarters", "Expected loss with the plan: EUR ");
        assertThat(same.out()).contains("(as before)").doesNotContain(" more)", " less)");
        assertThat(poor.out()).contains("Drop out: ", "Spent once over the plan: EUR 0 (EUR ");
    }

    @Test
    void aFileThatIsNoIndexIsNotWrittenOver() throws IOException {
        Path own = hospital.resolve("hospital.yaml");
        String before = Files.readString(own);
        Files.createDirectories(hospital.resolve("feeds"));

        Outcome outcome = plan(List.of("--out", out.toString(), "--index", own.toString()));

        assertThat(outcome.code()).isEqualTo(ExitCode.INPUT);
        assertThat(outcome.err()).contains("is no index file, so it is not written over");
        assertThat(Files.readString(own)).isEqualTo(before);
    }

    @Test
    void aSolutionThatIsNotInTheCatalogueIsNamed() {
        assertThat(plan(List.of("--out", out.toString())).out()).contains("1 warning,");
    }

    /** Each row: what is asked for, and what is wrong with it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --pin S9999             | There is no solution with the id S9999.
            --pin s14               | Did you mean S14?
            --pin S14@summer        | must end with a quarter such as @2027-Q3
            --pin S14@2020-Q1       | must name a quarter of the plan, which begins with 2027-Q1 and has 3 quarters
            --pin S14@2027-Q4       | must name a quarter of the plan
            --without nothing       | There is no solution with the id nothing.
            --hours it              | must be a role, hours per quarter and a quarter
            --hours it=5@2027       | must be a role, hours per quarter and a quarter
            --hours cook=5@2027-Q1  | must name one of the roles it, security,
            --pin S14 --without S14 | contradict each other
            """)
    void aWishThatMakesNoSenseIsRefused(String options, String said) {
        List<String> args = new ArrayList<>(List.of("--out", out.toString()));
        args.addAll(List.of(options.split(" ")));
        Outcome outcome = plan(args);

        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.err()).contains(said).doesNotContain("Exception");
    }
}
