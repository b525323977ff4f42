package org.wardround.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> KNOWN =
            List.of("oneOff", "cumulativeBudget", "id", "loss", "lossPerYear", "hours");

    @ParameterizedTest
    @CsvSource({
        // upper case, hyphens and underscores
        "oneoff, oneOff",
        "one_off, oneOff",
        "cumulative-budget, cumulativeBudget",
        // a letter too many, one too few, another one, two swapped
        "hourss, hours",
        "cumulativBudget, cumulativeBudget",
        "cumulativeBudgat, cumulativeBudget",
        "huors, hours",
        // short words are not guessed at
        "is, ''",
        "los, ''",
        // nothing is near
        "rooms, ''",
        "'', ''"
    })
    void whatIsWrittenNearlyAlikeIsFound(String written, String meant) {
        assertThat(Nearest.of(written, KNOWN).orElse("")).isEqualTo(meant);
    }
}
