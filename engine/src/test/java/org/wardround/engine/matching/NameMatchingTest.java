package org.wardround.engine.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardround.engine.intelligence.Advisory;

class NameMatchingTest {
    private static final List<Advisory> ADVISORIES = List.of(
            Fixture.advisory("MX40", "Philips", "IntelliVue MX40 Patient Worn Monitor (WLAN only)", "< B.06.18"),
            Fixture.advisory("MX", "Philips", "IntelliVue patient monitor MX400-MX850", "<=N", "IntelliVue X2", "<=N"),
            Fixture.advisory("FM", "Philips", "Avalon Fetal/Maternal Monitors FM20/FM30/FM40/FM50", "F.0.G.0 | J.3"),
            Fixture.advisory("CM", "Philips", "Efficia CM Series", "4.0"),
            Fixture.advisory("EC", "Philips", "IntelliBridge EC 40 Hub", "<= C.00.04"),
            Fixture.advisory(
                    "ALARIS",
                    "Becton, Dickinson and Company (BD)",
                    "Alaris Gateway Workstation Alaris GH",
                    "2.3.6 and below",
                    "Alaris PC Unit",
                    "9.33"),
            Fixture.advisory("XR", "GE Healthcare", "Discovery XR656+", "vers:all/*"),
            Fixture.advisory("SPACE", "B. Braun Medical", "Data module compactplus", "A10 | A11"),
            Fixture.advisory("AGILIA", "Fresenius Kabi", "Agilia Connect WiFi module of the pumps", "<= D25"),
            Fixture.advisory("CAM", "Hikvision", "DS-2CD2xx2F-I Series", "<= 5.4.0"),
            Fixture.advisory("LNL", "Carrier LenelS2", "HID Mercury access panels", "LNL-4420"),
            Fixture.advisory("LOGIQ", "GE Healthcare", "LOGIQ, not including LOGIQ 100 Pro", "vers:all/*"),
            Fixture.advisory("EDITOR", "BD", "BD Alaris Guardrails Editor", "<= 12.1.2"),
            Fixture.advisory("ISP", "Philips", "IntelliSpace Portal", "vers:all/*"),
            Fixture.advisory("ISPACS", "Philips", "IntelliSpace PACS", "vers:all/*"),
            Fixture.advisory("S7", "Siemens", "6ES7211-1AE40-0XB0", "vers:all/*"),
            Fixture.advisory("AISYS", "General Electric (GE)", "GE Aisys", "CS2  Avance | Amingo | Avance CS2"),
            Fixture.advisory("KAPPA", "DrÃ¤ger", "Kappa", "vers:all/*"));
    private static final AdvisoryIndex INDEX = new Matcher(Fixture.aliases(), Fixture.classes()).over(ADVISORIES);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                // model numbers are exact, however they are spaced
                "Philips; IntelliVue MX-40 (WLAN); MX40",
                "Philips; Intelli Vue MX 500; MX",
                "Philips; IntelliVue MX4000; -",
                "Philips; IntelliVue MX300; -",
                "Philips; Avalon FM 50; FM",
                "Philips; IntelliBridge EC40; EC",
                "Philips; IntelliBridge EC10; -",
                // series and their members; another series of the same brand
                "Philips; Efficia CM120 863303; CM",
                "Philips; Efficia DFM100; -",
                // names of makers: legal form, town, old name, misspelt, umlauts
                "Philips Medizin Systeme Boeblingen GmbH; IntelliVue MX450; MX",
                "Phillips; IntelliVue MX450; MX",
                "CareFusion; Alaris GH Plus; ALARIS",
                "DRAEGER; Infinity Kappa; KAPPA",
                "Drager; Kappa; KAPPA",
                "LenelS2; LNL-4420; LNL",
                "Fresenius; Agilia SP MC WiFi Connect; AGILIA",
                // maker in the model column, distributor or nothing in the maker column
                "-; Philips IntelliVue MX450; MX",
                "Medizintechnik Huber; Philips IntelliVue MX450; MX",
                // the same word of another maker
                "Fresenius Medical Care; Agilia Connect WiFi; -",
                "KAPPA optronics; Zelos-285C; -",
                "Sonova; Kappa; -",
                // acronyms, wildcards, plus signs
                "BD; Alaris PCU; ALARIS",
                "Hikvision; DS-2CD2032F-I; CAM",
                "Hikvision; DS-2CD2142FWD-I; -",
                "GE Healthcare; Discovery XR656+; XR",
                "GE Healthcare; Discovery XR656; -",
                // the pump is not its data module; a maker alone is nothing
                "B. Braun; Perfusor compactplus; -",
                "B. Braun; Data module compactplus; SPACE",
                "Philips; Monitor; -",
                // an accessory or a sister of what the row names in full; an order number of many parts
                "BD; Alaris GH Guardrails; ALARIS",
                "Philips; IntelliSpace Portal; ISP",
                "Philips; IntelliSpace ECG; -",
                "Siemens AG; 6ES7 211-1AE40-0XB0; S7",
                // models that stand where versions should
                "GE Healthcare; Aisys CS²; AISYS",
                "GE Healthcare; Avance CS2; AISYS",
                // a later machine
                "BD; Alaris PC Unit II; -",
                // exclusions
                "GE Healthcare; LOGIQ E9; LOGIQ",
                "GE Healthcare; LOGIQ 100 Pro; -"
            })
    void aRowIsFoundByItsName(String maker, String model, String advisory) {
        List<Match> matches = INDEX.match(Fixture.asset(maker == null ? "" : maker, model, "", ""));

        assertThat(matches.stream().map(Match::advisoryId).toList())
                .isEqualTo(advisory == null ? List.of() : List.of(advisory));
    }

    @Test
    void theReasonNamesWordsAliasRuleAndPlace() {
        Match match = INDEX.match(Fixture.asset("CareFusion", "Alaris GH Plus", "Spritzenpumpe", "2.3.7"))
                .getFirst();

        assertThat(match.verdict()).isEqualTo(Verdict.NOT_AFFECTED);
        assertThat(match.reason().vendor())
                .isEqualTo(new VendorEvidence.SameVendor(
                        "CareFusion", "Becton, Dickinson and Company (BD)", "BD", "CareFusion"));
        assertThat(match.reason().product().shared()).containsExactly("alaris", "gh");
        assertThat(match.reason().version()).isEqualTo(new VersionEvidence.Compared("2.3.7", "2.3.6 and below", false));
        assertThat(match.reason().pointer()).isEqualTo("/product_tree/branches/P0");
    }
}
