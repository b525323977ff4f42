package org.wardround.formats.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;
import org.wardround.engine.portfolio.Aim;
import org.wardround.engine.portfolio.Limit;
import org.wardround.engine.portfolio.Link;
import org.wardround.engine.portfolio.Portfolio;

class PortfolioFileTest {
    private static final String GOOD = """
            {"name": "two", "objective": "max", "quarters": 2,
             "scenarios": [{"id": "s", "lossPerYear": 8}, {"id": "t", "loss": 5, "floor": 0.1}],
             "solutions": [{"id": "a", "oneOff": 3, "runningPerQuarter": 1, "hours": 2, "effects": {"s": 0.5}},
                           {"id": "b", "factors": {"s": 1e-7, "t": 0.5}}],
             "cumulativeBudget": [3, 4], "cumulativeHours": [1, 2], "moneyByQuarter": [3, 2],
             "limits": [{"id": "rooms", "byQuarter": [1, 1], "uses": {"b": 1}}],
             "requires": [["a", "b"]], "excludes": [["a", "b"]], "inPlaceBy": [["b", 1]],
             "atMost": [{"of": ["a", "b"], "most": 1}]}""";

    @TempDir
    private Path folder;

    private Read<Optional<Portfolio>> read(String text) throws IOException {
        Path file = folder.resolve("problem.json");
        Files.writeString(file, text);
        return PortfolioFile.read(file);
    }

    @Test
    void everyMemberOfAProblemIsRead() throws IOException {
        Read<Optional<Portfolio>> read = read(GOOD);
        assertThat(read.problems()).isEmpty();
        Portfolio problem = read.value().orElseThrow();
        assertThat(problem.aim()).isEqualTo(Aim.WORST);
        assertThat(problem.periods()).isEqualTo(2);
        assertThat(problem.threats().getFirst().loss()).isEqualTo(2);
        assertThat(problem.measures().get(1).taken().get("s")).isCloseTo(7 * Math.log(10), within(1e-12));
        assertThat(problem.limits()).extracting(Limit::id).containsExactly("budget", "money", "hours", "rooms");
        assertThat(problem.limits()).extracting(Limit::carriedOver).containsExactly(true, false, true, false);
        assertThat(problem.limits().getFirst().uses().get("a")).isEqualTo(new Limit.Use(3, 1));
        assertThat(problem.links())
                .containsExactly(
                        new Link.Requires("a", "b"),
                        new Link.AtMost(List.of("a", "b"), 1),
                        new Link.InPlaceBy("b", 1),
                        new Link.AtMost(List.of("a", "b"), 1));
    }

    @ParameterizedTest
    @CsvSource({
        // what is written instead of what, and where the fault is
        "'\"effects\": {\"s\": 0.5}', '\"effects\": {\"s\": 1}', /solutions/0/effects/s",
        "'\"effects\": {\"s\": 0.5}', '\"effects\": {\"x\": 0.5}', /solutions/0/effects/x",
        "'{\"b\": 1}', '{\"z\": 1}', /limits/0/uses/z",
        "'\"oneOff\": 3', '\"oneOff\": -3', /solutions/0/oneOff",
        "'\"oneOff\": 3', '\"oneOff\": \"much\"', /solutions/0/oneOff",
        "'[3, 4]', '[3]', /cumulativeBudget",
        "'[3, 2]', '[3]', /moneyByQuarter",
        "'\"byQuarter\": [1, 1]', '\"byQuarter\": [1, 1], \"cumulative\": [1, 1]', /limits/0",
        "'[\"a\", \"b\"]], \"excl', '[\"a\", \"z\"]], \"excl', /requires/0/1",
        "'[\"b\", 1]', '[\"b\", 2]', /inPlaceBy/0/1",
        "'\"id\": \"b\", \"f', '\"id\": \"a\", \"f', /solutions/1",
        "'\"max\"', '\"maximum\"', /objective",
        "'\"lossPerYear\": 8', '\"lossPerYear\": 8, \"loss\": 2', /scenarios/0",
        "'\"quarters\": 2', '\"quarters\": 2.5', /quarters"
    })
    void aFaultIsNamedWithItsPlaceAndNothingIsSolved(String good, String bad, String place) throws IOException {
        assertThat(GOOD).contains(good);
        Read<Optional<Portfolio>> read = read(GOOD.replace(good, bad));
        assertThat(read.value()).isEmpty();
        assertThat(read.problems())
                .extracting((Problem problem) -> problem.location().place())
                .contains(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // what is written instead of what, where, and what is asked
                "\"oneOff\": 3 | \"oneoff\": 3 | /solutions/0/oneoff | Did you mean \"oneOff\"?",
                "\"runningPerQuarter\" | \"runingPerQuarter\" | /solutions/0/runingPerQuarter | \"runningPerQuarter\"?",
                "cumulativeBudget | cumulativebudget | /cumulativebudget | Did you mean \"cumulativeBudget\"?",
                "inPlaceBy | in_place_by | /in_place_by | Did you mean \"inPlaceBy\"?",
                "\"floor\" | \"flor\" | /scenarios/1/flor | Did you mean \"floor\"?",
                "\"most\" | \"maximum\" | /atMost/0/maximum | Check the spelling.",
                "\"uses\" | \"use\" | /limits/0/use | Check the spelling."
            })
    void aMemberThatNobodyKnowsIsAFaultAndNothingIsSolved(String good, String bad, String place, String asked)
            throws IOException {
        assertThat(GOOD).contains(good);
        Read<Optional<Portfolio>> read = read(GOOD.replaceFirst(java.util.regex.Pattern.quote(good), bad));
        assertThat(read.value()).isEmpty();
        assertThat(read.problems()).anySatisfy(problem -> {
            assertThat(problem.location().place()).isEqualTo(place);
            assertThat(problem.sentence()).contains(asked);
        });
    }

    @Test
    void weaponsAndTargetsAreReadFromText() throws IOException {
        Portfolio problem =
                read("2 2 2\n10 20\n0 0 0.5\n0 1 0.25\n1 1 0.5\n").value().orElseThrow();
        assertThat(problem.threats()).hasSize(2);
        assertThat(problem.measures())
                .extracting(measure -> measure.id())
                .containsExactly("0-0", "0-0-1", "0-1", "0-1-1", "1-1", "1-1-1");
        assertThat(problem.links()).contains(new Link.AtMost(List.of("0-0", "0-0-1", "0-1", "0-1-1"), 2));
    }

    @ParameterizedTest
    @CsvSource({"'2 2'", "'2 2 1 10 20 0 5 0.5'", "'2 2 1 10 20 0 1 1.5'", "'abc'", "''", "'{'", "'{}'"})
    void whatIsNeitherIsSaidToBeNeither(String text) throws IOException {
        Read<Optional<Portfolio>> read = read(text);
        assertThat(read.value()).isEmpty();
        assertThat(read.problems()).isNotEmpty();
    }
}
