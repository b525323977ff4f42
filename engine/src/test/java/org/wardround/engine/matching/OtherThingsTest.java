package org.wardround.engine.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardround.engine.intelligence.Advisory;

/** Rows that share a word with a product and are another thing: the program, the module, the sister, what is left out. */
class OtherThingsTest {
    private static final List<VendorAlias> ALIASES = List.of(
            Fixture.company("Acme", "Acme"),
            Fixture.company("Acme", "Acme Software"),
            Fixture.company("Aardvark", "Acme Software"));
    private static final List<Advisory> ADVISORIES = List.of(
            Fixture.advisory("STUDIO", "Acme", "Relaya Studio", "< 9.3"),
            Fixture.advisory("RELAY", "Acme Software, LLC", "Relaya T300 with firmware", "< 2.8"),
            Fixture.titled("SERIES", "Acme 1734-ADAPT Series C", "Acme", "Series C", "6.011"),
            Fixture.titled("LIST", "Acme Logixo Controllers and Toolo 500", "Acme", "Series A", "vers:all/*"),
            Fixture.titled("TITLE", "Acme Signsa VS4", "Acme", "Signsa", "< 1.1"),
            Fixture.titled("WIDE", "Acme Pressa Monitors", "Acme", "Pressa", "< 1.1"),
            Fixture.advisory("SPOT", "Acme", "Connexa Spotta Monitor (CSM)", "< 1.52"),
            Fixture.advisory("MODULE", "Acme", "Data module compacta", "A11"),
            Fixture.advisory("LEFT", "Acme", "Venua, not including Venua 40 R1-3 and Venua 50 R4-5", "vers:all/*"));
    private static final AdvisoryIndex INDEX = new Matcher(ALIASES, Fixture.classes()).over(ADVISORIES);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                // a device with a code of its own is not the program of its family, whatever company sells it
                "Relaya P5; -",
                "Relaya T300; RELAY",
                "Relaya Studio; STUDIO",
                // "Series C" is no name: the title says of what
                "1734-ADAPT Series C; SERIES",
                "Logixo 1400 Series C; -",
                "Logixo 1400 Series A; LIST",
                "Logixo Series B; -",
                "Series C; SERIES",
                // the title names one model of the family
                "Signsa VS4; TITLE",
                "Signsa VS3; -",
                "Signsa VM6; -",
                "Signsa; TITLE",
                "Pressa VM6; WIDE",
                // the first word is missing, and the row goes on with others
                "Spotta Vital LXi; -",
                "Connexa Spotta Monitor; SPOT",
                "CSM; SPOT",
                // the machine is not the module inside
                "compacta Perfusa; -",
                "Data module compacta; MODULE",
                // what the notice leaves out
                "Venua 40 R3; -",
                "Venua 60; LEFT"
            })
    void aRowThatSharesAWordIsTakenForWhatItIs(String model, String advisories) {
        assertThat(INDEX.match(Fixture.asset("Acme", model, "", "1.0")).stream()
                        .map(Match::advisoryId)
                        .reduce((one, other) -> one + " " + other)
                        .orElse("-"))
                .isEqualTo(advisories == null ? "-" : advisories);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // the version column has what the notice leaves out; another release; nothing at all
                "Venua 40; R3; NOT_AFFECTED",
                "Venua 40; R4; AFFECTED",
                "Venua 50; R4; NOT_AFFECTED",
                "Venua 40; ''; POSSIBLE",
                "Venua 60; ''; AFFECTED"
            })
    void theVersionColumnMaySayThatARowIsLeftOut(String model, String version, Verdict verdict) {
        assertThat(INDEX.match(Fixture.asset("Acme", model, "", version)))
                .singleElement()
                .extracting(Match::verdict)
                .isEqualTo(verdict);
    }

    @Test
    void theReasonNamesWhatTheNoticeLeavesOut() {
        assertThat(INDEX.match(Fixture.asset("Acme", "Venua 40", "", "R3"))
                        .getFirst()
                        .reason()
                        .version())
                .isEqualTo(new VersionEvidence.NamedFor("R3", "Venua, not including Venua 40 R1-3 and Venua 50 R4-5"));
    }

    @Test
    void aFamilyThatTheTitleNarrowsIsPossibleWhereTheRowSaysNoMore() {
        assertThat(INDEX.match(Fixture.asset("Acme", "Signsa", "", "1.0")))
                .singleElement()
                .extracting(Match::verdict)
                .isEqualTo(Verdict.POSSIBLE);
    }
}
