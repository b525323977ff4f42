package org.wardround.engine.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariantsTest {
    private static final AdvisoryIndex INDEX = new Matcher(Fixture.aliases(), Fixture.classes())
            .over(List.of(Fixture.advisory(
                    "PAC",
                    "Siemens",
                    "SENTRON PAC2200 (with CLP Approval)",
                    "vers:all/*",
                    "SENTRON PAC2200 (without MID Approval)",
                    "< V3.2.2")));

    @ParameterizedTest
    @CsvSource({
        // one variant is affected in any version, the other may be
        "SENTRON PAC2200, , POSSIBLE",
        "SENTRON PAC2200, V3.3.0, POSSIBLE",
        // both are
        "SENTRON PAC2200, V3.1.0, AFFECTED",
        // the row says which
        "SENTRON PAC2200 (with CLP Approval), V3.3.0, AFFECTED",
    })
    void aRowThatDoesNotSayWhichVariantItIsMayBeAny(String model, String version, Verdict verdict) {
        List<Match> matches = INDEX.match(Fixture.asset("Siemens", model, "", version == null ? "" : version));

        assertThat(matches).extracting(Match::verdict).containsExactly(verdict);
    }
}
