package org.wardround.formats.vex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.intelligence.AdvisoryProduct;
import org.wardround.engine.intelligence.Flag;
import org.wardround.engine.intelligence.ProductStatus;
import org.wardround.engine.intelligence.PublisherKind;
import org.wardround.engine.intelligence.Vulnerability;
import org.wardround.engine.kernel.Problem;
import org.wardround.formats.json.JsonText;
import org.wardround.formats.json.ProblemLog;
import org.wardround.testkit.SharedData;
import tools.jackson.databind.JsonNode;

class CycloneDxVexReaderTest {
    private static final String HEAD = "{\"bomFormat\": \"CycloneDX\", \"specVersion\": \"1.6\", \"version\": 1,"
            + " \"serialNumber\": \"urn:uuid:1-2\", \"metadata\": {\"timestamp\": \"2026-01-02T03:04:05Z\","
            + " \"manufacturer\": {\"name\": \"Acme\"}, \"component\": {\"type\": \"device\", \"bom-ref\": \"pump\","
            + " \"name\": \"Pump\", \"version\": \"2\"}}, ";

    private final ProblemLog log = new ProblemLog("vex.json");

    @ParameterizedTest
    @CsvSource({
        "resolved, FIXED",
        "resolved_with_pedigree, FIXED",
        "exploitable, KNOWN_AFFECTED",
        "in_triage, UNDER_INVESTIGATION",
        "false_positive, KNOWN_NOT_AFFECTED",
        "not_affected, KNOWN_NOT_AFFECTED"
    })
    void stateOfTheAnalysisIsTheStatus(String state, ProductStatus status) {
        Advisory advisory = read(HEAD + "\"vulnerabilities\": [{\"id\": \"CVE-2020-1\", \"analysis\": {\"state\": \""
                + state + "\"}, \"affects\": [{\"ref\": \"pump\"}]}]}");
        assertThat(advisory.vulnerabilities().getFirst().status()).containsOnlyKeys(status);
        AdvisoryProduct pump = advisory.products().getFirst();
        assertThat(pump.vendor()).isEqualTo("Acme");
        assertThat(pump.product()).isEqualTo("Pump");
        assertThat(pump.versionText()).isEqualTo("2");
        assertThat(pump.helper().sbomUrls()).containsExactly("urn:cdx:1-2/1#pump");
        assertThat(advisory.about().publisherKind()).isEqualTo(PublisherKind.VENDOR);
        assertThat(log.toList()).isEmpty();
    }

    @Test
    void componentIsMeantInsideTheProductThatIsDescribed() {
        Advisory advisory = read(HEAD + """
                "components": [{"bom-ref": "a", "name": "a", "components": [
                  {"bom-ref": "x", "name": "x", "version": "1", "purl": "pkg:npm/x@1"}]}],
                "vulnerabilities": [{"id": "GHSA-1", "references": [{"id": "CVE-2020-10001"}], "cwes": [79],
                  "ratings": [{"method": "CVSSv31", "score": 7.5, "vector": "AV:N"}, {"method": "OWASP", "score": 5}],
                  "analysis": {"state": "not_affected", "justification": "code_not_reachable", "response": ["update"]},
                  "affects": [{"ref": "x"}]}]}""");
        Vulnerability vulnerability = advisory.vulnerabilities().getFirst();
        assertThat(vulnerability.id()).isEqualTo("CVE-2020-10001");
        assertThat(vulnerability.cwe()).isEqualTo("CWE-79");
        assertThat(vulnerability.highestScore()).isEqualTo(7.5);
        assertThat(vulnerability.scores().getFirst().version()).isEqualTo("3.1");
        String id = vulnerability.status().get(ProductStatus.KNOWN_NOT_AFFECTED).getFirst();
        assertThat(vulnerability.flags()).containsExactly(new Flag("code_not_reachable", "", List.of(id)));
        AdvisoryProduct both = advisory.products().stream()
                .filter(product -> product.productId().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(both.parts()).hasSize(2);
        assertThat(codes()).containsExactly("vex.rating");
    }

    @Test
    void versionsHaveAStatusOfTheirOwn() {
        Advisory advisory = read(HEAD + """
                "vulnerabilities": [{"id": "CVE-2020-1", "affects": [{"ref": "pump", "versions": [
                  {"range": "vers:semver/>=2.0|<3.0", "status": "affected"}, {"version": "3.0", "status": "unaffected"},
                  {"version": "1.0"}, {"version": "0.9", "status": "unknown"}]}]}]}""");
        assertThat(advisory.products())
                .extracting(AdvisoryProduct::versionText)
                .containsExactly("vers:semver/>=2.0|<3.0", "3.0", "1.0", "0.9");
        assertThat(advisory.vulnerabilities().getFirst().status().get(ProductStatus.KNOWN_AFFECTED))
                .containsExactly("P1", "P3");
        assertThat(advisory.vulnerabilities().getFirst().status().get(ProductStatus.UNKNOWN))
                .containsExactly("P4");
    }

    @Test
    void addressInAnotherSbomIsKeptAndWhatMeansNothingIsNamed() {
        Advisory advisory = read(HEAD + """
                "vulnerabilities": [{"id": "CVE-2020-1", "affects": [{"ref": "urn:cdx:9/1#lib"}, {"ref": "nobody"}]}]}""");
        assertThat(advisory.products().get(1).helper().sbomUrls()).containsExactly("urn:cdx:9/1#lib");
        assertThat(codes()).containsExactly("vex.reference");
    }

    @Test
    void vulnerabilitiesBeyondTheLimitAreCounted() {
        String one = "{\"id\": \"CVE-2020-1\", \"affects\": [{\"ref\": \"pump\"}]}";
        read(HEAD + "\"vulnerabilities\": [" + (one + ",").repeat(VexLimits.MAX_STATEMENTS) + one + "]}");
        assertThat(codes()).containsExactly("vex.too-many");
    }

    @Test
    void everyPublishedDocumentWithVulnerabilitiesGivesStatementsOrAReason() throws IOException {
        int read = 0;
        try (Stream<Path> walk = Files.walk(SharedData.path("sbom"))) {
            for (Path path : walk.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                ProblemLog own = new ProblemLog(path.toString());
                JsonNode node = JsonText.tree(Files.readString(path), own).orElse(null);
                if (node != null && CycloneDxVexReader.recognises(node)) {
                    Advisory advisory = CycloneDxVexReader.read(node, own).advisory();
                    assertThat(advisory.vulnerabilities()).as(path.toString()).isNotEmpty();
                    assertThat(advisory.products().isEmpty() && own.toList().isEmpty())
                            .as(path.toString())
                            .isFalse();
                    read++;
                }
            }
        }
        assertThat(read).isGreaterThan(30);
    }

    private List<String> codes() {
        return log.toList().stream().map(Problem::code).toList();
    }

    private Advisory read(String text) {
        JsonNode node = JsonText.tree(text, log).orElseThrow();
        assertThat(CycloneDxVexReader.recognises(node)).isTrue();
        return CycloneDxVexReader.read(node, log).advisory();
    }
}
