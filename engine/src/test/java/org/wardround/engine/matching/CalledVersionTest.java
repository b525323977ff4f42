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

    @ParameterizedTest
    @CsvSource({
        // product, rule, model of the row, version of the row, verdict
        // a sign before the limit
        "Contra S7-1200 CPU family < V4.x (incl. PLUS variants), All versions, Contra S7-1200, V4.4.1, NOT_AFFECTED",
        "Contra S7-1200 CPU family < V4.x (incl. PLUS variants), All versions, Contra S7-1200, V3.0.2, AFFECTED",
        "Contra S7-1200 CPU family < V4.x (incl. PLUS variants), All versions, Contra S7-1200, , POSSIBLE",
        "Drivelink S120 prior to V4.7 w. PN, < V4.7, Drivelink S120 w. PN, V4.6, AFFECTED",
        "Drivelink S120 prior to V4.7 w. PN, < V4.7, Drivelink S120 w. PN, V4.7, NOT_AFFECTED",
        // words after it cover all that begins with it
        "WinVault V7.2 and earlier, All versions, WinVault, 7.2 SP1, AFFECTED",
        "WinVault V7.2 and earlier, All versions, WinVault, 7.3, NOT_AFFECTED",
        "WinVault V7.2 and prior, < V7.2 Upd 15, WinVault, V7.2 Upd 15, NOT_AFFECTED",
        "Historian 2013 and earlier, vers:all/*, Historian, 2014, NOT_AFFECTED",
        "Contra S7-400 V6 CPU family and below, vers:all/*, Contra S7-400, V6.0.3, AFFECTED",
        "Contra S7-400 V6 and below CPU family, vers:all/*, Contra S7-400, V7.0, NOT_AFFECTED",
        // what counts otherwise than the software can't be compared
        "Contra S7-400 CPU hardware version 4.0 and below, All versions, Contra S7-400 CPU, 5.2, POSSIBLE",
        "Siveillance 2016 R1 and prior, < V10.0a, Siveillance, 9.0, POSSIBLE",
        "Siveillance 2016 R1 and prior, < V10.0a, Siveillance 2018, 9.0, NOT_AFFECTED",
        // serial numbers
        "Melsec FX5U (Serial number 179**** and prior), < 1.073, Melsec FX5U, 1.0, POSSIBLE",
        "Melsec FX5U with serial number 17X**** or later, < 1.27, Melsec FX5U, 1.28, NOT_AFFECTED",
        // an operating system is no limit of the product
        "Vault for Windows 10 and later, < 5.2, Vault for Windows, 5.1, AFFECTED"
    })
    void aLimitInTheNameIsReadAsOne(
            String product, String rule, String model, @Nullable String version, Verdict verdict) {
        AdvisoryIndex index = new Matcher(Fixture.aliases(), Fixture.classes())
                .over(List.of(Fixture.advisory("A", "Siemens", product, rule)));

        assertThat(index.match(Fixture.asset("Siemens", model, "", version == null ? "" : version)))
                .extracting(Match::verdict)
                .containsExactly(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                // product; rule; version of the row; model of the row; what the reason says
                "Teamvault 8.0.x; vers:all/*; 10.1.5; Teamvault; other 10.1.5 8.0.x",
                "Teamvault 8.0.x; vers:all/*; 8.0.3; Teamvault; inside 8.0.3 8.0.x",
                "Commlink 1242 V2; < V3.5.20; 3.5.19; Commlink 1242 V1; other 3.5.19 V2",
                "Teamvault V13.0; < V13.0.0.10; 13.0.0.11; Teamvault; outside 13.0.0.11 V13.0, < V13.0.0.10",
                "Teamvault V7.2 and earlier; vers:all/*; 7.4; Teamvault; other 7.4 V7.2 and earlier"
            })
    void theReasonSaysWhetherTheNameOrTheVersionTextDecided(
            String product, String rule, String version, String model, String said) {
        AdvisoryIndex index = new Matcher(Fixture.aliases(), Fixture.classes())
                .over(List.of(Fixture.advisory("A", "Siemens", product, rule)));
        Match match = index.match(Fixture.asset("Siemens", model, "", version)).getFirst();

        assertThat(said(match.reason().version())).isEqualTo(said);
    }

    private static String said(VersionEvidence evidence) {
        return switch (evidence) {
            case VersionEvidence.NamedFor by -> "other " + by.version() + " " + by.named();
            case VersionEvidence.Compared compared ->
                (compared.inside() ? "inside " : "outside ") + compared.version() + " " + compared.rule();
            default -> evidence.toString();
        };
    }
}
