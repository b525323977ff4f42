package org.wardround.engine.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionCheckTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                // plain bounds, equal parts and missing parts
                "1.67; <= 1.67; inside",
                "1.70; < 1.70; outside",
                "3.0; <= 3; inside",
                "9.33.1; <= 9.33; outside",
                "10.1; < 9.2; outside",
                // patch letters and pre-releases
                "4.2.8p15; < 4.2.8p9; outside",
                "4.2.8p2; < 4.2.8p9; inside",
                "1.7.15b; < 1.7.15; outside",
                "1.6-rc1; < 1.6; inside",
                // a leading word or letter says nothing
                "Rev. C.01; <= C.00.04; outside",
                "v2.3.6; 2.3.6 and  below; inside",
                "Firmware 3.50; <= 3.50; inside",
                "SW A.07.100; <= S4 A.07.107; inside",
                // letters are revisions
                "L.20.14; Rev J-M; inside",
                "P.01.02; <=N; outside",
                "N.01; <=N; inside",
                "B.01.02; A.01 <= C.0x | 4.0; inside",
                "B1.2.4; >= A1.5.3 | <= B1.2.4; inside",
                // series codes are compared within their letter alone
                "L81; <= U61 | <= L81; inside",
                "053L000093; <= U61 | <= L81; outside",
                "012U000031; < 012U000040; inside",
                // | is AND between a lower and an upper bound, else OR
                "3.1; >=3.0|<3.4.1; inside",
                "2.9; >=3.0|<3.4.1; outside",
                "2.51; 2.02 | 2.51 2.52 | 2.54; inside",
                "1.24; 1.10 | 1.14; outside",
                // Siemens
                "V5.4; vers:all/<V5.5.0; inside",
                "V5.5.0; vers:all/<V5.5.0; outside",
                "7; vers:all/*; inside",
                "2.5; vers:all/>=V2.0<V2.1.6; outside",
                "1.5 SP3 Update 1; <V1.5_SP3_Update_2; inside",
                "1.5 SP3 Update 2; <V1.5_SP3_Update_2; outside",
                "3.0; All_versions_between_V3.0_(including)_and_V3.0.2_(excluding); inside",
                "8.1.9; prior to 8.1.10; inside",
                // wildcards, builds and release trains
                "5.3.1; 5.x.x; inside",
                "6.0; 5.x.x; outside",
                "12.1.5.0; <= 12.2.x.x; inside",
                "5.4.5 build 170124; >= 5.3.1 build 150410 | <= 5.4.4  Build 161125; outside",
                "2023.2 (Build 9255); <=2023.3_Build_9342; inside",
                "34.012; <V36.011_V35.013_V34.014; inside",
                "35.013; <V36.011_V35.013_V34.014; outside",
                "33.001; <V36.011_V35.013_V34.014; inside",
                // what cannot be compared is unknown
                "A.06.03; <May 2018; date-of-manufacture",
                "A.06.03; <= 4.2; different-scheme",
                "1.0; <=the_first_5_digits_of_serial_number_24031; serial-number",
                "1.0; only on Tuesdays; condition",
                "''; <= 3.7; no-version",
                "''; All versions; inside"
            })
    void aVersionIsTestedAgainstTheWordsOfAnAdvisory(String version, String rule, String expected) {
        RowVersion row = RowVersions.of(Fixture.asset("", "", "", version.replace("'", "")));

        assertThat(name(VersionCheck.test(row, VersionRuleParser.parse(rule)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // day, month and year in the description
                "ICD, ausgeliefert 12.03.2017; distributed < april 1, 2018; inside",
                "Auslieferung 06/2019; distributed < april 1, 2018; outside",
                "SW-Stand 11/2017; <May 2018; inside",
                // the operating system
                "Konsole Windows 7; Windows 7; inside",
                "workstation with Windows 7; Windows 10 Professional Operating System; outside",
                "workstation; Windows 10 Professional Operating System; operating-system"
            })
    void datesAndOperatingSystemsAreReadFromTheDescription(String description, String rule, String expected) {
        RowVersion row = RowVersions.of(Fixture.asset("", "", description, ""));

        assertThat(name(VersionCheck.test(row, VersionRuleParser.parse(rule)))).isEqualTo(expected);
    }

    private static String name(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Inside inside -> "inside";
            case Outcome.Outside outside -> "outside";
            case Outcome.OtherSeries other -> "other-series";
            case Outcome.Unknown unknown -> unknown.why();
        };
    }
}
