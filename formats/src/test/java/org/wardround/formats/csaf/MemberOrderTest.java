package org.wardround.formats.csaf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardround.formats.csaf.CsafDraft.HEAD;

import org.junit.jupiter.api.Test;

/** JSON has no order of members, and what a document refers to may follow later. */
final class MemberOrderTest {

    private static final String GROUPS = "'product_groups': [{'product_ids': ['P1', 'AB'], 'group_id': 'G'}]";
    private static final String COMBINED = """
            'relationships': [{'full_product_name': {'name': 'A on B', 'product_id': 'AB'}, 'category': 'installed_on',
              'relates_to_product_reference': 'P2', 'product_reference': 'P1'}]""";
    private static final String BRANCHES = """
            'branches': [{'branches': [{'product': {'name': 'V A', 'product_id': 'P1'}, 'name': '1', 'category':
              'product_version'}], 'name': 'V', 'category': 'vendor'}],
              'full_product_names': [{'name': 'B', 'product_id': 'P2'}]""";
    private static final String VULNERABILITIES = """
            'vulnerabilities': [{'remediations': [{'group_ids': ['G'], 'details': 'D', 'category': 'vendor_fix'}],
              'product_status': {'known_affected': ['AB', 'P9']}, 'cve': 'CVE-2024-0001'}]""";

    @Test
    void whatIsDefinedLaterIsKnownAllTheSame() {
        CsafDraft usual = CsafDraft.read(HEAD, tree(BRANCHES, COMBINED, GROUPS), VULNERABILITIES);
        CsafDraft reversed = CsafDraft.read(VULNERABILITIES, tree(GROUPS, COMBINED, BRANCHES), HEAD);

        assertThat(reversed).isEqualTo(usual);
        assertThat(usual.vulnerability().remedies().getFirst().productIds()).containsExactly("P1", "AB");
        assertThat(usual.places()).contains("/vulnerabilities/0/product_status/known_affected/1");
    }

    private static String tree(String... members) {
        return "'product_tree': {" + String.join(",", members) + "}";
    }
}
