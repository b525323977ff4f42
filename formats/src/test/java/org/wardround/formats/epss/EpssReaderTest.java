package org.wardround.formats.epss;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardround.engine.intelligence.EpssScore;
import org.wardround.formats.json.ProblemLog;

final class EpssReaderTest {

    private final ProblemLog log = new ProblemLog("epss.csv");

    @Test
    void theHeadOfARealFileIsRead() {
        EpssTable table = EpssReader.read(
                "#model_version:v2026.06.15,score_date:2026-09-29T12:00:22Z\ncve,epss,percentile\nCVE-1999-0058,0.018,0.77634\n",
                log);

        assertThat(table.asOf()).isEqualTo("2026-09-29");
        assertThat(table.scores().values()).containsExactly(new EpssScore("CVE-1999-0058", 0.018, 0.77634));
        assertThat(log.toList()).isEmpty();
    }

    @Test
    void columnsAreFoundByNameAndQuotesAreTakenOff() {
        EpssTable table = EpssReader.read("\"epss\",\"CVE\"\r\n\"0.5\",\"cve-2024-0001\"\r\n", log);

        assertThat(table.scores().values()).containsExactly(new EpssScore("CVE-2024-0001", 0.5, 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // no CVE id
                "CVE-NA,0.5,0.5",
                // more than certain
                "CVE-2024-0001,1.5,0.5",
                // no number
                "CVE-2024-0001,NaN,0.5",
                // decimal comma makes four cells
                "CVE-2024-0001,,5",
                // cut off
                "CVE-2024-0001",
            })
    void aLineThatCannotBeReadIsReportedWithItsNumber(String line) {
        EpssTable table = EpssReader.read("cve,epss,percentile\nCVE-2024-0009,0.1,0.1\n" + line + "\n", log);

        assertThat(table.scores()).containsOnlyKeys("CVE-2024-0009");
        assertThat(log.toList())
                .singleElement()
                .satisfies(problem -> assertThat(problem.location().place()).isEqualTo("line 3"));
    }

    @Test
    void ofACveThatStandsTwiceTheHigherProbabilityIsKept() {
        EpssTable table = EpssReader.read("cve,epss,percentile\nCVE-2024-0001,0.9,0.9\nCVE-2024-0001,0.1,0.1\n", log);

        assertThat(table.scores().values()).containsExactly(new EpssScore("CVE-2024-0001", 0.9, 0.9));
        assertThat(log.toList()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "#c|cve,epss,percentile; true", // comment, then header
                "cve,epss; true", // header alone
                "cve,vendor; false", // another list of CVEs
                "a.json,2024-01-01T00:00:00Z; false", // changes.csv of a provider
            })
    void tablesAreToldByTheirHeader(String text, boolean epss) {
        assertThat(EpssReader.recognises(text.replace('|', '\n'))).isEqualTo(epss);
    }
}
