package org.wardround.formats.csaf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardround.formats.csaf.CsafDraft.HEAD;
import static org.wardround.formats.csaf.CsafDraft.TWO_PRODUCTS;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardround.engine.intelligence.Cvss;
import org.wardround.engine.intelligence.ProductStatus;
import org.wardround.engine.intelligence.Remedy;
import org.wardround.engine.intelligence.RemedyKind;

final class VulnerabilitiesTest {

    @Test
    void idsThatAreDefinedNowhereAreListedAndTheRestIsRead() {
        CsafDraft draft = CsafDraft.read(HEAD, TWO_PRODUCTS, """
                'vulnerabilities': [{'cve': 'CVE-2024-0001', 'product_status': {'known_affected': ['X', 'P1', 'P2']},
                  'remediations': [{'category': 'vendor_fix', 'details': 'D', 'product_ids': ['Y']}]}]""");

        assertThat(draft.vulnerability().status().get(ProductStatus.KNOWN_AFFECTED))
                .containsExactly("P1", "P2");
        assertThat(draft.places())
                .containsExactlyInAnyOrder(
                        "/vulnerabilities/0/product_status/known_affected/0",
                        "/vulnerabilities/0/remediations/0/product_ids/0");
        // A remedy for a product nobody knows must not become a remedy for all products.
        assertThat(draft.vulnerability().remedies().getFirst().productIds()).containsExactly("Y");
    }

    @Test
    void theSameCveTwiceIsTakenTogetherAndAffectedWins() {
        CsafDraft draft = CsafDraft.read(HEAD, TWO_PRODUCTS, """
                'vulnerabilities': [
                  {'cve': 'CVE-2024-0001', 'product_status': {'fixed': ['P1'], 'known_affected': ['P2']},
                   'remediations': [{'category': 'mitigation', 'details': 'D', 'product_ids': ['P1']}]},
                  {'cve': 'cve-2024-0001 ', 'title': 'T', 'product_status': {'known_affected': ['P1']},
                   'remediations': [{'category': 'mitigation', 'details': 'D', 'product_ids': ['P1']}]}]""");

        assertThat(draft.advisory().vulnerabilities()).hasSize(1);
        assertThat(draft.vulnerability().status())
                .containsOnlyKeys(ProductStatus.KNOWN_AFFECTED)
                .containsEntry(ProductStatus.KNOWN_AFFECTED, List.of("P2", "P1"));
        assertThat(draft.vulnerability().remedies()).hasSize(1);
        assertThat(draft.vulnerability().title()).isEqualTo("T");
        assertThat(draft.vulnerability().pointer()).isEqualTo("/vulnerabilities/0");
        assertThat(draft.codes()).containsExactly("csaf.vulnerability.repeated", "csaf.status.contradiction");
    }

    @ParameterizedTest
    @CsvSource({
        "known_affected, fixed, known_affected", // the known case: affected stays
        "first_affected, known_not_affected, first_affected", // any kind of affected stays
        "fixed, known_not_affected, fixed", // fixed means that it once was affected
        "under_investigation, known_not_affected, under_investigation", // a doubt stays
        "unknown, first_fixed, unknown", // so does not knowing
    })
    void ofTwoThingsSaidTheMoreSeriousStays(ProductStatusName one, ProductStatusName other, ProductStatusName kept) {
        CsafDraft draft = CsafDraft.read(
                HEAD,
                TWO_PRODUCTS,
                "'vulnerabilities': [{'cve': 'CVE-2024-0001', 'product_status': {'" + other + "': ['P1', 'P2'], '" + one
                        + "': ['P1', 'P2']}}]");

        assertThat(draft.vulnerability().status()).containsOnlyKeys(kept.status());
        assertThat(draft.codes()).containsExactly("csaf.status.contradiction", "csaf.status.contradiction");
    }

    @Test
    void aRecommendedProductMayAlsoBeFixed() {
        CsafDraft draft = CsafDraft.read(
                HEAD,
                TWO_PRODUCTS,
                "'vulnerabilities': [{'cve': 'CVE-2024-0001', 'product_status': {'fixed': ['P1', 'P2'], 'recommended': ['P1']}}]");

        assertThat(draft.vulnerability().status()).containsOnlyKeys(ProductStatus.FIXED, ProductStatus.RECOMMENDED);
        assertThat(draft.problems()).isEmpty();
    }

    @Test
    void aProductWithoutStatusIsPossibleWhereSomethingNamesItAndElseEverywhere() {
        CsafDraft draft = CsafDraft.read(HEAD, """
                'product_tree': {'full_product_names': [{'product_id': 'P1', 'name': 'A'},
                  {'product_id': 'P2', 'name': 'B'}, {'product_id': 'P3', 'name': 'C'}]}""", """
                'vulnerabilities': [
                  {'cve': 'CVE-2024-0001', 'product_status': {'known_affected': ['P1']},
                   'scores': [{'cvss_v3': {'baseScore': 9.8}, 'products': ['P1', 'P2']}]},
                  {'cve': 'CVE-2024-0002', 'product_status': {'known_affected': ['P1']}}]""");

        assertThat(draft.advisory().vulnerabilities())
                .extracting(each -> each.status().get(ProductStatus.UNKNOWN))
                .containsExactly(List.of("P2", "P3"), List.of("P3"));
        assertThat(draft.codes()).containsExactly("csaf.product.no-status", "csaf.product.no-status");
    }

    @Test
    void groupsStandForTheirProducts() {
        CsafDraft draft = CsafDraft.read(HEAD, """
                'product_tree': {'full_product_names': [{'product_id': 'P1', 'name': 'A'},
                  {'product_id': 'P2', 'name': 'B'}, {'product_id': 'P3', 'name': 'C'}],
                  'product_groups': [{'group_id': 'G', 'product_ids': ['P1', 'P2']}]}""", """
                'vulnerabilities': [{'cve': 'CVE-2024-0001', 'product_status': {'known_affected': ['G', 'P3']},
                  'remediations': [{'category': 'vendor_fix', 'details': 'D', 'group_ids': ['G']},
                    {'category': 'mitigation', 'details': 'E', 'product_ids': ['P3'], 'group_ids': ['G', 'H']}]}]""");

        assertThat(draft.vulnerability().status().get(ProductStatus.KNOWN_AFFECTED))
                .containsExactly("P1", "P2", "P3");
        assertThat(draft.vulnerability().remedies())
                .containsExactly(
                        new Remedy(RemedyKind.VENDOR_FIX, "D", "", List.of("P1", "P2")),
                        new Remedy(RemedyKind.MITIGATION, "E", "", List.of("P3", "P1", "P2")));
        assertThat(draft.places()).containsExactly("/vulnerabilities/0/remediations/1/group_ids/1");
    }

    @Test
    void scoresOfBothStandardsAreRead() {
        CsafDraft draft = CsafDraft.read(HEAD, TWO_PRODUCTS, """
                'vulnerabilities': [{'cve': 'CVE-2024-0001', 'product_status': {'known_affected': ['P1', 'P2']},
                  'scores': [{'products': ['P1'], 'cvss_v2': {'baseScore': 10, 'vectorString': 'AV:N'},
                     'cvss_v3': {'version': '3.0', 'baseScore': 9.8, 'vectorString': 'CVSS:3.0/AV:N'},
                     'cvss_v4': {'baseScore': 9.3}}, {'products': ['P1'], 'cvss_v3': {'baseScore': 11}}],
                  'metrics': [{'products': ['P2'], 'content': {'cvss_v3': {'baseScore': 5.0}}}]}]""");

        assertThat(draft.vulnerability().scores())
                .containsExactly(
                        new Cvss("2.0", 10, "AV:N", List.of("P1")),
                        new Cvss("3.0", 9.8, "CVSS:3.0/AV:N", List.of("P1")),
                        new Cvss("4.0", 9.3, "", List.of("P1")),
                        new Cvss("3.1", 5, "", List.of("P2")));
        assertThat(draft.places()).containsExactly("/vulnerabilities/0/scores/1/cvss_v3");
    }

    @Test
    void everyVulnerabilityHasAnId() {
        CsafDraft draft = CsafDraft.read(HEAD, """
                'vulnerabilities': [{'cve': 'CVE-22025-2632', 'cwe': {'id': 'CWE-79'}},
                  {'ids': [{'system_name': 'S', 'text': ''}, {'system_name': 'S', 'text': 'PSRC-1'}],
                   'cwes': [{'id': 'CWE-20'}, {'id': 'CWE-79'}]}, {'ids': []}]""");

        assertThat(draft.advisory().vulnerabilities())
                .extracting(each -> each.id() + " " + each.cwe())
                .containsExactly("CVE-22025-2632 CWE-79", "PSRC-1 CWE-20", "/vulnerabilities/2 ");
        assertThat(draft.places()).containsExactly("/vulnerabilities/0/cve");
    }

    /** A status as CSAF writes it. */
    record ProductStatusName(String name) {
        ProductStatus status() {
            return ProductStatus.valueOf(name.toUpperCase(Locale.ROOT));
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
