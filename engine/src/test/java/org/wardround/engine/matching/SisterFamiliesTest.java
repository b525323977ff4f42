package org.wardround.engine.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardround.engine.intelligence.Advisory;

/** Families, series and lines of one maker that only a number or a letter tells apart. */
class SisterFamiliesTest {
    private static final List<Advisory> ADVISORIES = List.of(
            Fixture.advisory("S300", "Acme", "CONTRA S7-300 CPU family (incl. related ET200 CPUs)", "< V3.2"),
            Fixture.advisory("S314", "Acme", "CONTRA S7-300 CPU 314C-2 PN/DP (6ES7314-6EH04-0AB0)", "vers:all/*"),
            Fixture.advisory("S1200", "Acme", "CONTRA S7-1200 CPU family (incl. PLUS variants)", "< V4.5"),
            Fixture.advisory(
                    "S1500",
                    "Acme",
                    "CONTRA S7-1500 Software Controller",
                    "< V21.9",
                    "CONTRA S7-1500 CPU family",
                    "< V2.9"),
            Fixture.advisory("F", "Acme", "MELD iQ-F FX5S-32MR", "< 1.1"),
            Fixture.advisory("R", "Acme", "MELD iQ-R Series R04CPU", "< 1.1"),
            Fixture.titled("MODULE", "Acme MELD-Q Series Module", "Acme", "QJ71E71-100", "< 20121"),
            Fixture.advisory("ENDS", "Acme", "MELD T series T04/08/120(EN)CPU", "< 1.1"),
            Fixture.advisory("SPAN", "Acme", "Vista MX400-550", "< 1.1"),
            Fixture.advisory("ONLY", "Acme", "Network Automation Engine (NAE55 only)", "9.0.1"),
            Fixture.advisory("PLAIN", "Acme", "ACME LOGO!8 (incl. PLUS variants)", "< 1.1"),
            Fixture.advisory("BASE", "Acme", "LOGO! 8 BM (incl. PLUS variants)", "< 1.1"),
            Fixture.advisory("SOFT", "Acme", "LOGO! Soft Comfort", "< 1.1"),
            Fixture.advisory("LONG", "Acme", "Vista CX40-CX800", "< 1.1"));
    private static final AdvisoryIndex INDEX = new Matcher(Fixture.aliases(), Fixture.classes()).over(ADVISORIES);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                // the number after the hyphen is a series, no end of a span
                "CONTRA S7-300; S300 S314",
                "CONTRA S7-1200; S1200",
                "CONTRA S7-400; -",
                "CONTRA S7; -",
                // several families in one name are each of them
                "CONTRA S7-300/400; S300",
                "CONTRA S7-400/300; S300",
                "CONTRA S7-1200/1500; S1200 S1500",
                // members of a family, and of none
                "CONTRA S7-315; S300",
                "CONTRA S7-1214C; S1200",
                "CONTRA S7-412; -",
                // lines that one letter tells apart
                "MELD iQ-F FX5S-32MR; F",
                "MELD iQ-R R04CPU; R",
                "MELD iQR R04CPU; R",
                "MELD iQ-R R08CPU; -",
                "MELD iQ-L; -",
                // a module of its own; a sister of it; the series, which may be it
                "MELD-Q QJ71E71-100; MODULE",
                "MELD-Q Q03UDV; -",
                "MELD-Q; MODULE",
                // the ending of a list is that of each member; brackets inside a code hold what may stand there
                "MELD T08CPU; ENDS",
                "MELD T120CPU; ENDS",
                "MELD T120ENCPU; ENDS",
                "MELD T04/08/120CPU; ENDS",
                "T04/08/120(EN)CPU; ENDS",
                "MELD T16CPU; -",
                // a note says that one model alone is meant
                "NAE55; ONLY",
                "NAE5510-2; ONLY",
                "NAE45; -",
                "Network Automation Engine NAE55; ONLY",
                "Network Automation Engine NAE35; -",
                // the machine may be called without its kind; its program is another thing
                "LOGO! 8; BASE PLAIN",
                "LOGO! 8 BM; BASE PLAIN",
                "LOGO! Soft Comfort; SOFT",
                // spans have both ends of one kind
                "Vista MX450; SPAN",
                "Vista MX600; -",
                "Vista CX60; LONG",
                "Vista CX600; LONG",
                "Vista CX900; -"
            })
    void aNumberThatDiffersIsAnotherFamily(String model, String advisories) {
        List<Match> matches = INDEX.match(Fixture.asset("Acme", model, "", ""));

        assertThat(matches.stream().map(Match::advisoryId).toList())
                .isEqualTo(advisories == null ? List.of() : List.of(advisories.split(" ", -1)));
    }

    @Test
    void aRowThatNamesTheSeriesOfTheTitleMayBeTheModule() {
        assertThat(INDEX.match(Fixture.asset("Acme", "MELD-Q", "", "20100")))
                .singleElement()
                .extracting(Match::verdict)
                .isEqualTo(Verdict.POSSIBLE);
    }

    @ParameterizedTest
    @CsvSource({
        // the family itself counts, not the program that bears its name
        "CONTRA S7-1500, V2.9.1, NOT_AFFECTED",
        "CONTRA S7-1500 Software Controller, V2.9.1, AFFECTED",
        "CONTRA S7-1500, V2.8, AFFECTED"
    })
    void aFamilyIsNoProgramThatIsNamedAfterIt(String model, String version, Verdict verdict) {
        List<Match> matches = INDEX.match(Fixture.asset("Acme", model, "", version));

        assertThat(matches).singleElement().extracting(Match::verdict).isEqualTo(verdict);
    }
}
