package org.wardround.formats.csaf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardround.formats.csaf.CsafDraft.HEAD;
import static org.wardround.formats.csaf.CsafDraft.TWO_PRODUCTS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wardround.engine.intelligence.AdvisoryProduct;
import org.wardround.engine.intelligence.Assessment;
import org.wardround.engine.intelligence.Cvss;
import org.wardround.engine.intelligence.DocumentFacts;
import org.wardround.engine.intelligence.FileHash;
import org.wardround.engine.intelligence.Flag;
import org.wardround.engine.intelligence.GenericUri;
import org.wardround.engine.intelligence.OtherId;
import org.wardround.engine.intelligence.PublisherKind;
import org.wardround.engine.intelligence.RelationKind;
import org.wardround.engine.intelligence.Revision;
import org.wardround.engine.intelligence.Threat;

/** What a document says besides products, statuses and scores. */
final class StatementsTest {

    @Test
    void whatADocumentSaysOfItselfIsKept() {
        CsafDraft draft = CsafDraft.read(HEAD.replace("'title': 'T',", """
                        'title': 'T', 'lang': 'de', 'aggregate_severity': {'text': 'Hoch'},""").replace("'id': 'A-1',", """
                        'id': 'A-1', 'aliases': ['X-1'], 'revision_history': [
                          {'number': '1', 'date': '2024-01-02T00:00:00Z', 'summary': 'First'}, {'number': '2'}],"""));

        assertThat(draft.advisory().about())
                .isEqualTo(new DocumentFacts(
                        "2.0", "de", PublisherKind.VENDOR, "https://p.example", "Hoch", List.of("X-1")));
        assertThat(draft.advisory().tracking().history())
                .containsExactly(new Revision("1", "2024-01-02T00:00:00Z", "First"), new Revision("2", "", ""));
        assertThat(draft.problems()).isEmpty();
    }

    @Test
    void hashesSbomsAndOtherIdentifiersAreKept() {
        CsafDraft draft = CsafDraft.read(HEAD, """
                'product_tree': {'full_product_names': [{'product_id': 'P', 'name': 'N', 'product_identification_helper': {
                  'hashes': [{'filename': 'a.bin', 'file_hashes': [
                    {'algorithm': 'SHA256', 'value': 'AB'}, {'algorithm': 'md5', 'value': '01'}]}],
                  'sbom_urls': ['https://p.example/sbom.json'],
                  'x_generic_uris': [{'namespace': 'https://p.example/udi', 'uri': 'urn:udi:1'}]}}]}""");

        assertThat(draft.advisory().products().getFirst().helper())
                .satisfies(helper -> assertThat(helper.hashes())
                        .containsExactly(new FileHash("a.bin", "sha256", "ab"), new FileHash("a.bin", "md5", "01")))
                .satisfies(helper -> assertThat(helper.sbomUrls()).containsExactly("https://p.example/sbom.json"))
                .satisfies(helper -> assertThat(helper.genericUris())
                        .containsExactly(new GenericUri("https://p.example/udi", "urn:udi:1")));
    }

    @Test
    void flagsAndThreatsSayForWhichProductsTheyAre() {
        CsafDraft draft = CsafDraft.read(HEAD, """
                'product_tree': {'full_product_names': [{'product_id': 'P1', 'name': 'A'}, {'product_id': 'P2', 'name': 'B'}],
                  'product_groups': [{'group_id': 'G', 'product_ids': ['P1', 'P2']}]}""", """
                'vulnerabilities': [{'cve': 'CVE-2024-0001', 'product_status': {'known_not_affected': ['P1', 'P2']},
                  'ids': [{'system_name': 'S', 'text': 'S-1'}],
                  'flags': [{'label': 'component_not_present', 'date': '2024-01-01', 'group_ids': ['G']}],
                  'threats': [{'category': 'impact', 'details': 'D', 'product_ids': ['P2']},
                    {'category': 'exploit_status', 'details': 'None known'}]}]""");

        assertThat(draft.vulnerability().flags())
                .containsExactly(new Flag("component_not_present", "2024-01-01", List.of("P1", "P2")));
        assertThat(draft.vulnerability().threats())
                .containsExactly(
                        new Threat("impact", "D", "", List.of("P2")),
                        new Threat("exploit_status", "None known", "", List.of()));
        assertThat(draft.vulnerability().otherIds()).containsExactly(new OtherId("S", "S-1"));
        assertThat(draft.problems()).isEmpty();
    }

    @Test
    void metricsBesidesScoresAreRead() {
        CsafDraft draft = CsafDraft.read(HEAD.replace("'2.0'", "'2.1'"), TWO_PRODUCTS, """
                'vulnerabilities': [{'cve': 'CVE-2024-0001', 'product_status': {'known_affected': ['P1', 'P2']},
                  'metrics': [{'products': ['P1'], 'source': 'https://nvd.example', 'content': {
                     'cvss_v4': {'baseScore': 9.3},
                     'ssvc_v2': {'timestamp': '2024-01-01T00:00:00Z', 'selections': [{'namespace': 'ssvc', 'key': 'E',
                       'name': 'Exploitation', 'values': [{'key': 'A', 'name': 'Active'}, {'key': 'P'}]}]},
                     'epss': {'probability': '0.25', 'percentile': '0.9', 'timestamp': 'T'},
                     'qualitative_severity_rating': 'high'}},
                    {'products': ['P2'], 'content': {'epss': {'probability': '2', 'percentile': '0.9'}}}]}]""");

        assertThat(draft.vulnerability().scores())
                .containsExactly(new Cvss("4.0", 9.3, "", List.of("P1"), "https://nvd.example"));
        assertThat(draft.vulnerability().assessments())
                .containsExactly(
                        new Assessment.Ssvc(
                                "2024-01-01T00:00:00Z",
                                List.of(new Assessment.Choice("ssvc", "Exploitation", List.of("Active", "P"))),
                                List.of("P1")),
                        new Assessment.Probability(0.25, 0.9, "T", List.of("P1")),
                        new Assessment.Rating("high", List.of("P1")));
        assertThat(draft.places()).containsExactly("/vulnerabilities/0/metrics/1/content/epss/probability");
    }

    @Test
    void aProductMadeOfOthersSaysHowTheyBelongTogether() {
        CsafDraft draft = CsafDraft.read(HEAD, """
                'product_tree': {'full_product_names': [{'product_id': 'A', 'name': 'A'}, {'product_id': 'B', 'name': 'B'},
                    {'product_id': 'C', 'name': 'C'}],
                  'relationships': [{'category': 'installed_on', 'product_reference': 'A',
                    'relates_to_product_reference': 'B', 'full_product_name': {'product_id': 'AB', 'name': 'A on B'}}],
                  'product_paths': [{'beginning_product_reference': 'A', 'subpaths': [
                      {'category': 'installed_on', 'next_product_reference': 'B'},
                      {'category': 'external_component_of', 'next_product_reference': 'C'}],
                    'full_product_name': {'product_id': 'ABC', 'name': 'A on B in C'}}]}""");

        List<AdvisoryProduct> products = draft.advisory().products();
        assertThat(products.get(3).relations()).containsExactly(RelationKind.INSTALLED_ON);
        assertThat(products.get(4).parts()).containsExactly("A", "B", "C");
        assertThat(products.get(4).relations())
                .containsExactly(RelationKind.INSTALLED_ON, RelationKind.EXTERNAL_COMPONENT_OF);
    }

    @Test
    void aRemedySaysWhenItCameWhatItStopsAndWhoGetsIt() {
        CsafDraft draft = CsafDraft.read(HEAD, TWO_PRODUCTS, """
                'vulnerabilities': [{'cve': 'CVE-2024-0001', 'product_status': {'known_affected': ['P1', 'P2']},
                  'remediations': [{'category': 'vendor_fix', 'details': 'D', 'product_ids': ['P1'], 'date': '2024-02-02',
                    'restart_required': {'category': 'system'}, 'entitlements': ['Contract']}]}]""");

        assertThat(draft.vulnerability().remedies()).singleElement().satisfies(remedy -> {
            assertThat(remedy.date()).isEqualTo("2024-02-02");
            assertThat(remedy.restart()).isEqualTo("system");
            assertThat(remedy.entitlements()).containsExactly("Contract");
        });
    }
}
