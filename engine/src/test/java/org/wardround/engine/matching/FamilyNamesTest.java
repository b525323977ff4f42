package org.wardround.engine.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.kernel.Source;

/** Names that notices give to families, lists, series, variants and programs. */
class FamilyNamesTest {
    private static final int MAKERS = 7;
    private static final List<Advisory> ADVISORIES = List.of(
            Fixture.advisory("LIST", "Sierra", "MP70 MP70E RV50 RV50X LX40 and LX60", "< 4.12"),
            Fixture.advisory("TWO", "Sierra", "GX450 and ES450", "< 4.9.4"),
            Fixture.advisory("NOTE", "Sierra", "Airlink Router (VP80, VP85) running ALEOS software", "< 4.16.0"),
            Fixture.advisory("ROUND", "Moxa", "NPort IAW5000A-I/O Series firmware", "<= 2.2"),
            Fixture.advisory(
                    "CODE", "Trend", "IQ Series Controllers that utilize Inter-Controller protocol", "vers:all/*"),
            Fixture.advisory("MEMBER", "Mitsubishi Electric", "GS Series GS21", "<=01.44.000"),
            Fixture.advisory("SEVERAL", "Johnson Controls", "Metasys NAE55 engines", "<11.0.6"),
            Fixture.advisory("APP", "Ossur", "Logic Mobile Application", "<1.5.5"),
            Fixture.advisory("PROGRAM", "Orthanc", "Orthanc server", "<1.5.8"),
            Fixture.advisory("PART", "Siemens", "SiPass integrated ACC-AP", "< V2.85.43"),
            Fixture.advisory("SHORT", "Moxa", "MXview", "<= 2.8"),
            Fixture.advisory("LONG", "Moxa", "MXview Network Management Software", ">= 3.x | <= 3.2.2"),
            Fixture.advisory("EOS", "Econolite", "EOS", "< 3.2.23"),
            Fixture.advisory("LINE", "Sensormatic Electronics", "victor", "<= 5.7"),
            Fixture.advisory(
                    "VARIANTS", "Mirion", "Telemetry Enabled Devices", "RDS-31 iTX and variants (incl. AM Package),"),
            Fixture.advisory("BUILD", "Universal Robots", "Polyscope", "3.4.5-100"));
    private static final AdvisoryIndex INDEX = new Matcher(aliases(), Fixture.classes()).over(all());

    /** Words that many makers use tell nothing. */
    private static List<Advisory> all() {
        List<Advisory> all = new ArrayList<>(ADVISORIES);
        for (int i = 0; i < MAKERS; i++) {
            all.add(Fixture.advisory("M" + i, "Maker" + i, "Thing" + i + " network management server", "1.0"));
        }
        return all;
    }

    private static List<VendorAlias> aliases() {
        List<VendorAlias> aliases = new ArrayList<>(Fixture.aliases());
        aliases.add(Fixture.company("Johnson Controls", "Johnson Controls"));
        aliases.add(Fixture.company("Johnson Controls", "Sensormatic Electronics"));
        aliases.add(new VendorAlias(
                "Johnson Controls",
                "Johnson Controls",
                "victor",
                AliasKind.PRODUCT_LINE,
                Source.planningAssumption(2026)));
        return aliases;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                // several models in one name, with or without "and"; in a note of the name
                "Sierra; AirLink RV50X; ; LIST",
                "Sierra; AirLink LX60; ; LIST",
                "Sierra; RV55; ; -",
                "Sierra; ES450; ; TWO",
                "Sierra; AirLink VP85; ALEOS 4.12.0; NOTE",
                // round numbers stand for their series, and codes too
                "Moxa; NPort IAW5150A-6I/O; ; ROUND",
                "Moxa; NPort IAW6150A-6I/O; ; -",
                "Moxa; NPort IAW5150-6I/O; ; -",
                "Trend; IQ4E/96; ; CODE",
                "Trend; IQL; ; -",
                "Mitsubishi Electric; GS21; ; MEMBER",
                "Mitsubishi Electric; GS28; ; -",
                // one number before a word for several things
                "Johnson Controls; Metasys NAE5510-2; ; SEVERAL",
                "Johnson Controls; Metasys NAE4510; ; -",
                // apps, programs that are called as their makers, and what a program is for
                "Ossur hf; Logic App; ; APP",
                "Ossur hf; Logic (iOS); ; APP",
                "Ossur hf; Logic knee; ; -",
                "Orthanc Team; Orthanc; ; PROGRAM",
                "Orthanc Team; Orthanc Explorer; ; -",
                // short codes make one name together
                "Siemens; ACC-AP; ; PART",
                "Siemens; ACC-XP; ; -",
                // a maker that is called as the product of another one; a line of a maker that nobody knows
                "EOS imaging; EOS System; ; -",
                "Econolite; EOS; ; EOS",
                "PerkinElmer; VICTOR Nivo; ; -",
                "-; victor; ; LINE",
                // variants that a list of models speaks of
                "Mirion Technologies; RDS-31iTX; ; VARIANTS",
            })
    void aRowIsFoundByTheNameOfItsFamily(String maker, String model, String version, String advisory) {
        Asset asset = Fixture.asset(maker == null ? "" : maker, model, "", version == null ? "" : version);

        assertThat(INDEX.match(asset).stream().map(Match::advisoryId).toList())
                .isEqualTo(advisory == null ? List.of() : List.of(advisory));
    }

    @Test
    void whatAProgramIsForMakesNoOtherProgramOfIt() {
        List<Match> matches = INDEX.match(Fixture.asset("Moxa", "MXview", "", "3.2.2"));

        assertThat(matches.stream().map(Match::advisoryId).toList()).containsExactly("LONG", "SHORT");
        assertThat(matches.stream().map(Match::verdict).toList())
                .containsExactly(Verdict.AFFECTED, Verdict.NOT_AFFECTED);
    }

    @Test
    void aBuildNumberAfterAHyphenBelongsToTheVersion() {
        Match match = INDEX.match(Fixture.asset("Universal Robots", "Polyscope", "Roboterarm, Polyscope 3.4.5-100", ""))
                .getFirst();

        assertThat(match.verdict()).isEqualTo(Verdict.AFFECTED);
        assertThat(match.reason().version()).isEqualTo(new VersionEvidence.Compared("3.4.5-100", "3.4.5-100", true));
    }
}
