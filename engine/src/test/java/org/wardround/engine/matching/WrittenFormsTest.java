package org.wardround.engine.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardround.engine.intelligence.Advisory;

/** Forms in which notices put several models into one name, and rows write marks into theirs. */
class WrittenFormsTest {
    private static final List<Advisory> ADVISORIES = List.of(
            Fixture.advisory("SERVERS", "Acme", "All Metasa ADS/ADX/OAS Servers", "10"),
            Fixture.advisory("PAIR", "Acme", "STARDOMA FCN/FCJ", "10"),
            Fixture.advisory("ONE", "Acme", "CENTA 314C PN/DP", "10"),
            Fixture.advisory("SERIES", "Acme", "Logixa 1400 B/C", "10"),
            Fixture.advisory("STARS", "Acme", "KS1H/G-CPU**H, KJ1G-CPU**P", "10"),
            Fixture.advisory("TAIL", "Acme", "KS1D-CPU**H/-CPU**P", "10"),
            Fixture.advisory("BOXES", "Acme", "KP1L-EM \u25A1 \u25A1 D \u25A1 - \u25A1", "10"),
            Fixture.advisory("FOOT", "Acme", "FORTA* Gateway", "10"),
            Fixture.advisory("BED", "Acme", "Secura Ward Bed (enabled with Wireless)", "3002 | 3005"),
            Fixture.advisory("CHAIR", "Acme", "InTucha ICU Chair", "2131 and 2141"),
            Fixture.advisory("MIX", "Acme", "Exacta EM1200", "10", "Exacta EM2400", "10"),
            Fixture.advisory("PLUS", "Acme", "Agila Link+", "10"),
            Fixture.advisory("PLAIN", "Acme", "Alara GH", "10"));
    private static final AdvisoryIndex INDEX = new Matcher(Fixture.aliases(), Fixture.classes()).over(ADVISORIES);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                // alternatives of three, of two that are alike; "PN/DP" is one thing
                "Metasa ADX; SERVERS",
                "Metasa OAS Server; SERVERS",
                "Metasa NAE; -",
                "STARDOMA FCJ; PAIR",
                "CENTA 314C PN/DP; ONE",
                // letters of a series
                "Logixa 1400 Series B; SERIES",
                "Logixa 1400 C; SERIES",
                "Logixa 1400 Series A; -",
                // signs that stand for others, letters of two models in one code
                "KS1G-CPU42H; STARS",
                "KS1H-CPU67H; STARS",
                "KJ1G-CPU45P; STARS",
                "KS1G-CPU42P; -",
                "KS1D-CPU67P; TAIL",
                "KS1D-CPU67S; -",
                "KP1L-EM30DT-D; BOXES",
                "KP1L-L14DR-A; -",
                "FORTA Gateway; FOOT",
                // the brand with a listed number is the listed model; another number is not
                "Secura 3002; BED",
                "Secura 3009; -",
                "InTucha 2141; CHAIR",
                "InTucha 2151; -",
                // a number alone after the brand
                "Exacta 1200; MIX",
                "Exacta EM1200; MIX",
                "Exacta FM1200; -",
                "Exacta 1300; -",
                // a plus sign apart, and an "and"
                "AGILA LINK +; PLUS",
                "Agila Link; -",
                "Agila Link + Station; -",
                // signs for trade marks are no letters
                "Alara\u2122 GH; PLAIN",
                "Alara\u00AE GH; PLAIN"
            })
    void eachFormIsRead(String model, String advisories) {
        assertThat(INDEX.match(Fixture.asset("Acme", model, "", "10")).stream()
                        .map(Match::advisoryId)
                        .reduce((one, other) -> one + " " + other)
                        .orElse("-"))
                .isEqualTo(advisories == null ? "-" : advisories);
    }
}
