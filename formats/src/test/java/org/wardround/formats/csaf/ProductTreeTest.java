package org.wardround.formats.csaf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardround.formats.csaf.CsafDraft.HEAD;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wardround.engine.intelligence.AdvisoryProduct;
import org.wardround.engine.intelligence.BranchNode;
import org.wardround.engine.intelligence.ProductHelper;
import org.wardround.engine.intelligence.ProductStatus;
import org.wardround.engine.intelligence.VersionKind;

final class ProductTreeTest {

    private static final String PLATFORM_AND_PART = """
            'branches': [{'category': 'vendor', 'name': 'V', 'branches': [
              {'category': 'product_name', 'name': 'Part', 'branches': [{'category': 'product_version', 'name': '1.2',
                'product': {'product_id': 'C', 'name': 'Part 1.2'}}]},
              {'category': 'product_name', 'name': 'Platform', 'product': {'product_id': 'D', 'name': 'Platform'}}]}]""";

    @Test
    void productsAreFoundAtAnyLevelWithTheirPath() {
        CsafDraft draft = CsafDraft.read(HEAD, """
                'product_tree': {'branches': [
                  {'category': 'vendor', 'name': 'V', 'branches': [{'category': 'product_family', 'name': 'F', 'branches': [
                    {'category': 'product_name', 'name': 'N', 'product': {'product_id': 'P0', 'name': 'V N'}, 'branches': [
                      {'category': 'product_version_range', 'name': '<=2', 'product': {'product_id': 'P1', 'name': 'V N <=2',
                        'product_identification_helper': {'cpe': 'cpe:2.3:a:v:n:*', 'purl': 'pkg:generic/n',
                          'model_numbers': ['MX*'], 'serial_numbers': ['04?'], 'skus': ['S1']}}}]}]}]},
                  {'category': 'vendor', 'name': 'W', 'branches': [
                    {'category': 'product_name', 'name': 'a/b~c', 'product': {'product_id': 'P2', 'name': 'W'}}]}],
                 'full_product_names': [{'product_id': 'P3', 'name': 'Loose'}]}""");

        assertThat(draft.advisory().products())
                .containsExactly(
                        new AdvisoryProduct(
                                "P0",
                                path("vendor", "V", "product_family", "F", "product_name", "N"),
                                "V N",
                                VersionKind.NONE,
                                "",
                                ProductHelper.NONE,
                                List.of(),
                                "/product_tree/branches/0/branches/0/branches/0/product"),
                        new AdvisoryProduct(
                                "P1",
                                path(
                                        "vendor",
                                        "V",
                                        "product_family",
                                        "F",
                                        "product_name",
                                        "N",
                                        "product_version_range",
                                        "<=2"),
                                "V N <=2",
                                VersionKind.RANGE,
                                "<=2",
                                new ProductHelper(
                                        List.of("cpe:2.3:a:v:n:*"),
                                        List.of("pkg:generic/n"),
                                        List.of("MX*"),
                                        List.of("04?"),
                                        List.of("S1")),
                                List.of(),
                                "/product_tree/branches/0/branches/0/branches/0/branches/0/product"),
                        new AdvisoryProduct(
                                "P2",
                                path("vendor", "W", "product_name", "a/b~c"),
                                "W",
                                VersionKind.NONE,
                                "",
                                ProductHelper.NONE,
                                List.of(),
                                "/product_tree/branches/1/branches/0/product"),
                        new AdvisoryProduct(
                                "P3",
                                List.of(),
                                "Loose",
                                VersionKind.NONE,
                                "",
                                ProductHelper.NONE,
                                List.of(),
                                "/product_tree/full_product_names/0"));
        assertThat(draft.problems()).isEmpty();
    }

    @Test
    void relationshipsMakeProductsThatCarryTheStatus() {
        CsafDraft draft = CsafDraft.read(
                HEAD,
                "'product_tree': {" + PLATFORM_AND_PART + """
                        , 'relationships': [{'category': 'installed_on', 'product_reference': 'C',
                          'relates_to_product_reference': 'D', 'full_product_name': {'product_id': 'D:C', 'name': 'Part on D'}}]}""",
                "'vulnerabilities': [{'cve': 'CVE-2024-0001', 'product_status': {'known_affected': ['D:C']}}]");

        AdvisoryProduct made = draft.advisory().products().getLast();
        assertThat(made.productId()).isEqualTo("D:C");
        assertThat(made.parts()).containsExactly("C", "D");
        assertThat(made.product()).isEqualTo("Part");
        assertThat(made.versionText()).isEqualTo("1.2");
        assertThat(made.pointer()).isEqualTo("/product_tree/relationships/0/full_product_name");
        // The parts have no status of their own, and need none.
        assertThat(draft.vulnerability().status()).containsOnlyKeys(ProductStatus.KNOWN_AFFECTED);
        assertThat(draft.problems()).isEmpty();
    }

    @Test
    void productPathsOfTheNewerStandardDoTheSame() {
        CsafDraft draft = CsafDraft.read(
                HEAD.replace("'2.0'", "'2.1'"),
                "'product_tree': {" + PLATFORM_AND_PART + """
                        , 'product_paths': [{'beginning_product_reference': 'C',
                          'full_product_name': {'product_id': 'X', 'name': 'Part on D',
                             'product_identification_helper': {'purls': ['pkg:a/b', 'pkg:c/d']}},
                          'subpaths': [{'category': 'installed_on', 'next_product_reference': 'D'}]}]}""",
                "'vulnerabilities': [{'cve': 'CVE-2024-0001', 'product_status': {'unknown': ['X']}}]");

        AdvisoryProduct made = draft.advisory().products().getLast();
        assertThat(made.parts()).containsExactly("C", "D");
        assertThat(made.helper().purls()).containsExactly("pkg:a/b", "pkg:c/d");
        assertThat(draft.vulnerability().status().get(ProductStatus.UNKNOWN)).containsExactly("X");
        assertThat(draft.problems()).isEmpty();
    }

    @Test
    void aRelationshipWithAPartThatIsDefinedNowhereIsReportedAndKept() {
        CsafDraft draft = CsafDraft.read(HEAD, """
                'product_tree': {'relationships': [{'product_reference': 'NO', 'relates_to_product_reference': 'NEVER',
                  'full_product_name': {'product_id': 'X', 'name': 'X'}}]}""");

        assertThat(draft.advisory().products()).hasSize(1);
        assertThat(draft.places())
                .containsExactly(
                        "/product_tree/relationships/0/product_reference",
                        "/product_tree/relationships/0/relates_to_product_reference");
    }

    @Test
    void oneIdForTwoProductsMeansBoth() {
        CsafDraft draft = CsafDraft.read(
                HEAD,
                """
                'product_tree': {'full_product_names': [{'product_id': 'P', 'name': 'Pump'},
                  {'product_id': 'P', 'name': 'Pump'}, {'product_id': 'P', 'name': 'Monitor'}]}""",
                "'vulnerabilities': [{'cve': 'CVE-2024-0001', 'product_status': {'known_affected': ['P']}}]");

        assertThat(draft.advisory().products())
                .extracting(AdvisoryProduct::productId, AdvisoryProduct::fullName)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("P", "Pump"),
                        org.assertj.core.groups.Tuple.tuple("P (2)", "Monitor"));
        assertThat(draft.vulnerability().status().get(ProductStatus.KNOWN_AFFECTED))
                .containsExactly("P", "P (2)");
        assertThat(draft.codes()).containsExactly("csaf.product.repeated", "csaf.product.two-meanings");
    }

    @Test
    void aBranchWithoutAProductIsReported() {
        CsafDraft draft = CsafDraft.read(
                HEAD, "'product_tree': {'branches': [{'category': 'vendor', 'name': 'V', 'branches': []}]}");

        assertThat(draft.codes()).containsExactly("csaf.branch.no-product");
    }

    @Test
    void branchesMayBeAHundredDeep() {
        assertThat(CsafDraft.read(HEAD, tree(100)).advisory().products())
                .singleElement()
                .satisfies(product -> assertThat(product.path()).hasSize(100));
    }

    private static String tree(int depth) {
        return "'product_tree': {"
                + "'branches': [{'category': 'product_family', 'name': 'F', ".repeat(depth)
                + "'product': {'product_id': 'P', 'name': 'N'}"
                + "}]".repeat(depth)
                + "}";
    }

    private static List<BranchNode> path(String... categoryAndName) {
        return java.util.stream.IntStream.range(0, categoryAndName.length / 2)
                .mapToObj(i -> new BranchNode(categoryAndName[2 * i], categoryAndName[2 * i + 1]))
                .toList();
    }
}
