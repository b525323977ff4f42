package org.wardround.formats.csaf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardround.formats.csaf.CsafDraft.HEAD;
import static org.wardround.formats.csaf.CsafDraft.TWO_PRODUCTS;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardround.engine.intelligence.KnownExploited;
import org.wardround.engine.intelligence.RemedyKind;
import org.wardround.engine.intelligence.Tracking;
import org.wardround.engine.kernel.Truth;

final class CsafReaderTest {

    @Test
    void headIsReadWithDaysInUtc() {
        CsafDraft draft = CsafDraft.read(HEAD);

        assertThat(draft.advisory().id()).isEqualTo("A-1");
        assertThat(draft.advisory().tracking())
                .isEqualTo(new Tracking("1", "final", LocalDate.of(2024, 1, 2), LocalDate.of(2024, 3, 4)));
        assertThat(draft.document().released()).isEqualTo(Instant.parse("2024-03-04T23:30:00Z"));
        assertThat(draft.document().namespace()).isEqualTo("https://p.example");
        assertThat(draft.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-04T23:30:00.000000Z, 2024-03-04", // CISA, with microseconds
        "2024-03-05T00:30:00+02:00, 2024-03-04", // an offset moves the day in UTC
        "2024-03-04T23:30:00, 2024-03-04", // no offset
        "2024-03-04 23:30:00Z, 2024-03-04", // a blank for the T
        "2024-03-04, 2024-03-04", // a day alone
    })
    void momentsAreReadAsTheyAreWritten(String written, LocalDate day) {
        CsafDraft draft = CsafDraft.read(HEAD.replace("2024-03-04T23:30:00Z", written));

        assertThat(draft.advisory().tracking().currentRelease()).isEqualTo(day);
        assertThat(draft.problems()).isEmpty();
    }

    @Test
    void aDateThatCannotBeReadIsReported() {
        CsafDraft draft = CsafDraft.read(HEAD.replace("2024-03-04T23:30:00Z", "last week"));

        assertThat(draft.advisory().tracking().currentRelease()).isEqualTo(LocalDate.EPOCH);
        assertThat(draft.places()).containsExactly("/document/tracking/current_release_date");
    }

    @Test
    void aDocumentWithoutIdIsKnownByItsFile() {
        CsafDraft draft = CsafDraft.read(HEAD.replace("'id': 'A-1',", ""));

        assertThat(draft.advisory().id()).isEqualTo("a");
        assertThat(draft.codes()).containsExactly("csaf.no-id");
    }

    @Test
    void aWithdrawnAdvisoryStaysVisible() {
        CsafDraft draft = CsafDraft.read(HEAD.replace("csaf_security_advisory", "csaf_withdrawn"));

        assertThat(draft.advisory().category()).isEqualTo("csaf_withdrawn");
        assertThat(draft.codes()).containsExactly("csaf.ended");
    }

    @Test
    void anotherVersionOfTheStandardIsReadAndReported() {
        CsafDraft draft = CsafDraft.read(HEAD.replace("'2.0'", "'3.7'"));

        assertThat(draft.advisory().title()).isEqualTo("T");
        assertThat(draft.places()).containsExactly("/document/csaf_version");
    }

    @Test
    void ownAddressIsAPageBeforeAFileAndNeverAScript() {
        CsafDraft draft = CsafDraft.read(HEAD.replace("'title': 'T',", """
                'title': 'T', 'references': [
                  {'category': 'self', 'url': 'javascript:alert(1)'},
                  {'category': 'self', 'url': 'https://p.example/a.json'},
                  {'category': 'external', 'url': 'https://q.example/page'},
                  {'category': 'self', 'url': 'https://p.example/a.html'}],"""));

        assertThat(draft.advisory().origin().url()).isEqualTo("https://p.example/a.html");
        assertThat(draft.places()).containsExactly("/document/references/0/url");
    }

    @Test
    void labelsOfBothTlpVersionsAreKeptAsWritten() {
        CsafDraft draft = CsafDraft.read(
                HEAD.replace("'title': 'T',", "'title': 'T', 'distribution': {'tlp': {'label': 'AMBER+STRICT'}},"));

        assertThat(draft.advisory().origin().tlp()).isEqualTo("AMBER+STRICT");
    }

    @Test
    void aPublishersOwnWordThatItIsExploitedIsHeard() {
        CsafDraft draft = CsafDraft.read(HEAD.replace("'2.0'", "'2.1'"), """
                'vulnerabilities': [{'cve': 'CVE-2024-0001', 'first_known_exploitation_dates': [
                  {'date': '2024-05-06T00:00:00Z', 'exploitation_date': '2024-05-01T00:00:00Z'}]}]""");

        assertThat(draft.document().exploited())
                .containsExactly(new KnownExploited("CVE-2024-0001", LocalDate.of(2024, 5, 6), Truth.UNKNOWN, "P"));
    }

    @Test
    void wrongTypesAreLeftOutWithTheirPointer() {
        CsafDraft draft = CsafDraft.read(HEAD, TWO_PRODUCTS, """
                'vulnerabilities': ['CVE-2024-0001', {'cve': ['CVE-2024-0002'], 'product_status': 'affected',
                  'remediations': {}, 'scores': [{'cvss_v3': {'baseScore': 'high'}, 'products': ['P1']}]}]""");

        assertThat(draft.advisory().vulnerabilities()).hasSize(1);
        assertThat(draft.places())
                .contains(
                        "/vulnerabilities/0",
                        "/vulnerabilities/1/cve",
                        "/vulnerabilities/1/product_status",
                        "/vulnerabilities/1/remediations",
                        "/vulnerabilities/1/scores/0/cvss_v3/baseScore");
    }

    @Test
    void anUnknownKindOfRemedyIsReadAsAMitigation() {
        CsafDraft draft = CsafDraft.read(HEAD, TWO_PRODUCTS, """
                'vulnerabilities': [{'cve': 'CVE-2024-0001', 'product_status': {'fixed': ['P1', 'P2']},
                  'remediations': [{'category': 'pray', 'details': 'D', 'product_ids': ['P1']}]}]""");

        assertThat(draft.vulnerability().remedies())
                .singleElement()
                .satisfies(remedy -> assertThat(remedy.kind()).isEqualTo(RemedyKind.MITIGATION));
        assertThat(draft.places()).containsExactly("/vulnerabilities/0/remediations/0/category");
    }
}
