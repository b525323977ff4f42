package org.wardround.engine.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pairs of a row's version and an advisory's version text, labelled before the rules were run on them. */
class VersionPairsTest {
    /** A pair; the frozen ones were not looked at while the rules were made. */
    record Pair(String set, String row, String rule, String expected, String why) {
        @Override
        public String toString() {
            return row + " against " + rule + ": " + why;
        }

        String found() {
            RowVersion version = RowVersions.of(Fixture.asset("", "", "", row));
            return switch (VersionCheck.test(version, VersionRuleParser.parse(rule))) {
                case Outcome.Inside inside -> "inside";
                case Outcome.Outside outside -> "outside";
                case Outcome.OtherSeries other -> "unknown";
                case Outcome.Unknown unknown -> "unknown";
            };
        }
    }

    static Stream<Pair> pairs() throws IOException {
        List<Pair> pairs = new ArrayList<>();
        try (InputStream in = VersionPairsTest.class.getResourceAsStream("version-pairs.csv")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            text.lines().skip(1).forEach(line -> {
                String[] cells = line.split(";", -1);
                pairs.add(new Pair(cells[0], cells[1], cells[2], cells[3], cells[4]));
            });
        }
        return pairs.stream();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void theVerdictIsTheLabel(Pair pair) {
        assertThat(pair.found()).isEqualTo(pair.expected());
    }

    @Test
    void aLeadingWordForVersionChangesNoVerdict() throws IOException {
        for (Pair pair : pairs().filter(one -> one.row().matches("\\d[\\w.]*")).toList()) {
            if (pair.row().matches("(?:19|20)\\d\\d")) {
                continue;
            }
            for (String lead : List.of("v", "V", "v ", "V. ", "SW ", "FW: ", "Version ", "Rev. ", "Firmware ")) {
                Pair led = new Pair(pair.set(), lead + pair.row(), pair.rule(), pair.expected(), pair.why());

                assertThat(led.found()).as(led.toString()).isEqualTo(pair.found());
            }
        }
    }
}
