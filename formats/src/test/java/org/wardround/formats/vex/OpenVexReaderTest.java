package org.wardround.formats.vex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.intelligence.AdvisoryProduct;
import org.wardround.engine.intelligence.FileHash;
import org.wardround.engine.intelligence.Flag;
import org.wardround.engine.intelligence.OtherId;
import org.wardround.engine.intelligence.ProductStatus;
import org.wardround.engine.intelligence.PublisherKind;
import org.wardround.engine.intelligence.Vulnerability;
import org.wardround.engine.kernel.Problem;
import org.wardround.formats.json.JsonText;
import org.wardround.formats.json.ProblemLog;
import tools.jackson.databind.JsonNode;

class OpenVexReaderTest {
    private static final String HEAD =
            "{\"@context\": \"https://openvex.dev/ns/v0.2.0\", \"@id\": \"https://x.example/1\","
                    + " \"author\": \"X\", \"timestamp\": \"2026-01-02T03:04:05Z\", \"version\": 2, ";

    private final ProblemLog log = new ProblemLog("vex.json");

    @Test
    void statementsBecomeProductsWithAStatusAndAJustification() {
        Advisory advisory = read(HEAD + """
                "role": "Product Security Team of the manufacturer", "statements": [
                 {"vulnerability": {"name": "CVE-2021-44228", "aliases": ["GHSA-jfh8-c2jp-5v3q"]},
                  "products": [{"@id": "pkg:oci/pump@sha256:1", "identifiers": {"cpe23": "cpe:2.3:h:x:pump:*:*:*:*:*:*:*:*"},
                                "hashes": {"sha-256": "AB"}}],
                  "status": "not_affected", "justification": "vulnerable_code_not_present",
                  "impact_statement": "The class was taken out."}]}""");
        AdvisoryProduct product = advisory.products().getFirst();
        assertThat(product.helper().purls()).containsExactly("pkg:oci/pump@sha256:1");
        assertThat(product.helper().cpes()).containsExactly("cpe:2.3:h:x:pump:*:*:*:*:*:*:*:*");
        assertThat(product.helper().hashes()).containsExactly(new FileHash("", "sha256", "ab"));
        assertThat(product.pointer()).isEqualTo("/statements/0/products/0");
        Vulnerability vulnerability = advisory.vulnerabilities().getFirst();
        assertThat(vulnerability.id()).isEqualTo("CVE-2021-44228");
        assertThat(vulnerability.otherIds()).containsExactly(new OtherId("", "GHSA-jfh8-c2jp-5v3q"));
        assertThat(vulnerability.status())
                .containsOnlyKeys(ProductStatus.KNOWN_NOT_AFFECTED)
                .containsValue(List.of("P1"));
        assertThat(vulnerability.flags()).containsExactly(new Flag("vulnerable_code_not_present", "", List.of("P1")));
        assertThat(vulnerability.threats().getFirst().details()).isEqualTo("The class was taken out.");
        assertThat(advisory.about().publisherKind()).isEqualTo(PublisherKind.VENDOR);
        assertThat(advisory.tracking().revision()).isEqualTo("2");
        assertThat(log.toList()).isEmpty();
    }

    @Test
    void subcomponentIsMeantInsideItsProductAlone() {
        Advisory advisory = read(HEAD + """
                "statements": [{"vulnerability": {"name": "CVE-2020-1"}, "status": "fixed",
                  "products": [{"@id": "pkg:oci/pump", "subcomponents": [{"@id": "pkg:npm/x@1"}]}]}]}""");
        assertThat(advisory.products()).extracting(AdvisoryProduct::productId).containsExactly("P1", "P2", "P3");
        assertThat(advisory.products().getLast().parts()).containsExactly("P2", "P1");
        assertThat(advisory.vulnerabilities().getFirst().status())
                .containsOnlyKeys(ProductStatus.FIXED)
                .containsValue(List.of("P3"));
        assertThat(advisory.about().publisherKind()).isEqualTo(PublisherKind.OTHER);
    }

    @Test
    void whatIsSaidLaterOfAProductCounts() {
        Advisory advisory = read(HEAD + """
                "statements": [
                 {"vulnerability": {"name": "CVE-2020-1"}, "status": "fixed", "timestamp": "2026-03-01T00:00:00Z",
                  "products": [{"@id": "pkg:npm/x@1"}]},
                 {"vulnerability": {"name": "CVE-2020-1"}, "status": "under_investigation",
                  "products": [{"@id": "pkg:npm/x@1"}, {"@id": "pkg:npm/y@1"}]}]}""");
        assertThat(advisory.vulnerabilities()).hasSize(1);
        assertThat(advisory.vulnerabilities().getFirst().status().get(ProductStatus.FIXED))
                .containsExactly("P1");
        assertThat(advisory.vulnerabilities().getFirst().status().get(ProductStatus.UNDER_INVESTIGATION))
                .containsExactly("P2");
    }

    // version 0.0 writes texts where 0.2 has objects
    @Test
    void firstVersionIsReadToo() {
        Advisory advisory = read("""
                {"@context": "https://openvex.dev/ns", "@id": "1", "author": "X", "timestamp": "2026-01-02T03:04:05Z",
                 "statements": [{"vulnerability": "CVE-2020-1", "products": ["pkg:npm/x@1"], "status": "affected",
                  "action_statement": "Update."}]}""");
        assertThat(advisory.products().getFirst().helper().purls()).containsExactly("pkg:npm/x@1");
        assertThat(advisory.vulnerabilities().getFirst().remedies().getFirst().details())
                .isEqualTo("Update.");
    }

    @Test
    void oddStatementIsNamedAndTheRestIsRead() {
        Advisory advisory = read(HEAD + """
                "statements": [7,
                 {"vulnerability": {"name": "CVE-2020-1"}, "status": "maybe", "products": [{"@id": "pkg:npm/x@1"}]},
                 {"vulnerability": {"name": "CVE-2020-2"}, "status": "fixed", "products": [{}]},
                 {"vulnerability": {"name": "CVE-2020-3"}, "status": "fixed", "products": [{"@id": "pkg:npm/x@1"}]}]}""");
        assertThat(codes())
                .containsExactlyInAnyOrder("vex.statement", "vex.status", "vex.no-identifier", "vex.no-product");
        assertThat(advisory.vulnerabilities()).extracting(Vulnerability::id).contains("CVE-2020-3");
    }

    @Test
    void statementsBeyondTheLimitAreCounted() {
        String one =
                "{\"vulnerability\": {\"name\": \"CVE-2020-1\"}, \"status\": \"fixed\", \"products\": [\"pkg:npm/x@1\"]}";
        read(HEAD + "\"statements\": [" + (one + ",").repeat(VexLimits.MAX_STATEMENTS) + one + "]}");
        assertThat(codes()).containsExactly("vex.too-many");
    }

    @Test
    void productsBeyondTheLimitAreNamed() {
        StringBuilder products = new StringBuilder("\"pkg:npm/x@0\"");
        for (int i = 1; i <= VexLimits.MAX_PRODUCTS; i++) {
            products.append(",\"pkg:npm/x@").append(i).append('"');
        }
        Advisory advisory = read(HEAD + "\"statements\": [{\"vulnerability\": {\"name\": \"CVE-2020-1\"}, \"status\":"
                + " \"fixed\", \"products\": [" + products + "]}]}");
        assertThat(advisory.products()).hasSize(VexLimits.MAX_PRODUCTS);
        assertThat(codes()).containsExactly("vex.too-many-products");
    }

    private List<String> codes() {
        return log.toList().stream().map(Problem::code).toList();
    }

    private Advisory read(String text) {
        JsonNode node = JsonText.tree(text, log).orElseThrow();
        assertThat(OpenVexReader.recognises(node)).isTrue();
        return OpenVexReader.read(node, log).advisory();
    }
}
