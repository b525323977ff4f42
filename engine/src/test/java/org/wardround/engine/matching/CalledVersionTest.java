package org.wardround.engine.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalledVersionTest {
    @ParameterizedTest
    @CsvSource({
        // product, rule, model of the row, version of the row, verdict
        // the name tells the release train, the rule its last good version
        "Teamvault V13.0, < V13.0.0.10, Teamvault, 13.0.0.9, AFFECTED",
        "Teamvault V13.0, < V13.0.0.10, Teamvault V13.0, 13.0.0.10, NOT_AFFECTED",
        "Teamvault V13.0, < V13.0.0.10, Teamvault, 12.1, NOT_AFFECTED",
        "Teamvault V13.0, < V13.0.0.10, Teamvault, , POSSIBLE",
        "Licencer V5, vers:all/*, Licencer, 6.0, NOT_AFFECTED",
        "Licencer V5, vers:all/*, Licencer V5, 1.2, AFFECTED",
        // a generation of the machine, whose software counts otherwise
        "Commlink 1242 V2, < V3.5.20, Commlink 1242 V2, 3.5.19, AFFECTED",
        "Commlink 1242 V2, < V3.5.20, Commlink 1242, 3.5.19, POSSIBLE",
        "Commlink 1242 V2, < V3.5.20, Commlink 1242 V1, 3.5.19, NOT_AFFECTED",
        "Drivelink V90, < V1.02, Drivelink V90, 1.01, AFFECTED",
        // a listed version that is none of the named ones: the name tells a generation
        "Armlink 3.1, 3.4.5-100, Armlink, 3.4.5-100, POSSIBLE",
        "Armlink 3.1, 3.4.5-100, Armlink 3.1, 3.4.5-100, AFFECTED",
        "Armlink 3.1, 3.4.5-100, Armlink, 3.4.6, NOT_AFFECTED",
        "Drivelink V90, < V1.02, Drivelink V70, 1.01, NOT_AFFECTED"
    })
    void aVersionInTheNameIsTestedBesideTheRule(
            String product, String rule, String model, @Nullable String version, Verdict verdict) {
        AdvisoryIndex index = new Matcher(Fixture.aliases(), Fixture.classes())
                .over(List.of(Fixture.advisory("A", "Siemens", product, rule)));

        assertThat(index.match(Fixture.asset("Siemens", model, "", version == null ? "" : version)))
                .extracting(Match::verdict)
                .containsExactly(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        // model of the row, the product that it must be tested against
        "Controller 1512 (6ES7512-1DK01-0AB0), NOT_AFFECTED",
        "Controller 1512 (6ES7512-1DK00-0AB0), AFFECTED",
        "Controller 1512, AFFECTED"
    })
    void anOrderNumberInBracketsTellsSistersApart(String model, Verdict verdict) {
        AdvisoryIndex index = new Matcher(Fixture.aliases(), Fixture.classes())
                .over(List.of(Fixture.advisory(
                        "A",
                        "Siemens",
                        "Controller 1512 (6ES7512-1DK00-0AB0)",
                        "vers:all/*",
                        "Controller 1512 (6ES7512-1DK01-0AB0)",
                        "< V2.9.7")));

        assertThat(index.match(Fixture.asset("Siemens", model, "", "2.9.8")))
                .extracting(Match::verdict)
                .containsExactly(verdict);
    }
}
