package org.wardround.formats.kev;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.wardround.engine.intelligence.KnownExploited;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Truth;
import org.wardround.formats.json.JsonText;
import org.wardround.formats.json.ProblemLog;

final class KevReaderTest {

    private final ProblemLog log = new ProblemLog("kev.json");

    @Test
    void unknownUseByRansomwareIsNotNo() {
        KevCatalogue catalogue = read("""
                {"catalogVersion": "2025.08.25", "vulnerabilities": [
                  {"cveID": "CVE-2024-0001", "dateAdded": "2024-01-02", "knownRansomwareCampaignUse": "Known"},
                  {"cveID": "cve-2024-0002", "dateAdded": "2024-01-03", "knownRansomwareCampaignUse": "Unknown"}]}""");

        assertThat(catalogue.asOf()).isEqualTo("2025-08-25");
        assertThat(catalogue.entries().values())
                .containsExactly(
                        new KnownExploited("CVE-2024-0001", LocalDate.of(2024, 1, 2), Truth.YES, "CISA"),
                        new KnownExploited("CVE-2024-0002", LocalDate.of(2024, 1, 3), Truth.UNKNOWN, "CISA"));
        assertThat(log.toList()).isEmpty();
    }

    @Test
    void brokenEntriesAreReportedAndNoExploitedOneIsLost() {
        KevCatalogue catalogue = read("""
                {"dateReleased": "2025-08-25T17:04:19Z", "vulnerabilities": [
                  {"cveID": "CVE-2024", "dateAdded": "2024-01-02"},
                  {"cveID": "CVE-2024-0001", "dateAdded": "soon"},
                  {"cveID": "CVE-2024-0002", "dateAdded": "2024-03-03"},
                  {"cveID": "CVE-2024-0002", "dateAdded": "2024-02-02", "knownRansomwareCampaignUse": "Known"}]}""");

        assertThat(catalogue.entries().values())
                .containsExactly(
                        new KnownExploited("CVE-2024-0001", LocalDate.of(2025, 8, 25), Truth.UNKNOWN, "CISA"),
                        new KnownExploited("CVE-2024-0002", LocalDate.of(2024, 2, 2), Truth.YES, "CISA"));
        assertThat(log.toList()).extracting(Problem::code).containsExactly("kev.no-cve", "kev.date", "kev.repeated");
    }

    private KevCatalogue read(String text) {
        return KevReader.read(JsonText.tree(text, log).orElseThrow(), log);
    }
}
