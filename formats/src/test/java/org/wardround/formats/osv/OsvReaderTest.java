package org.wardround.formats.osv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.intelligence.AdvisoryProduct;
import org.wardround.engine.intelligence.Vulnerability;
import org.wardround.engine.kernel.Problem;
import org.wardround.formats.json.JsonText;
import org.wardround.formats.json.ProblemLog;
import tools.jackson.databind.JsonNode;

class OsvReaderTest {
    private static final String HEAD = "{\"schema_version\": \"1.6.0\", \"id\": \"GHSA-jfh8-c2jp-5v3q\", \"modified\":"
            + " \"2026-01-02T03:04:05Z\", \"published\": \"2021-12-10T00:00:00Z\", \"summary\": \"Log4Shell\",";

    private final ProblemLog log = new ProblemLog("osv.json");

    @Test
    void rangesBecomeVersionTextsOfTheEcosystem() {
        Advisory advisory = read(HEAD + """
                "aliases": ["CVE-2021-44228"],
                "severity": [{"type": "CVSS_V3", "score": "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H"}],
                "affected": [{"package": {"ecosystem": "Maven", "name": "org.apache.logging.log4j:log4j-core"},
                  "ranges": [{"type": "ECOSYSTEM", "events": [{"introduced": "0"}, {"fixed": "2.3.1"}]},
                             {"type": "ECOSYSTEM", "events": [{"introduced": "2.4"}, {"last_affected": "2.15.0"}]}],
                  "versions": ["2.0"]}]}""");
        assertThat(advisory.products())
                .extracting(AdvisoryProduct::versionText)
                .containsExactly("vers:maven/<2.3.1", "vers:maven/>=2.4|<=2.15.0");
        assertThat(advisory.products().getFirst().helper().purls())
                .containsExactly("pkg:maven/org.apache.logging.log4j/log4j-core");
        assertThat(advisory.products().getFirst().pointer()).isEqualTo("/affected/0/ranges/0");
        Vulnerability vulnerability = advisory.vulnerabilities().getFirst();
        assertThat(vulnerability.id()).isEqualTo("CVE-2021-44228");
        assertThat(vulnerability.highestScore()).isEqualTo(10);
        assertThat(vulnerability.otherIds()).extracting("text").containsExactly("GHSA-jfh8-c2jp-5v3q");
        assertThat(log.toList()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "\"ecosystem\": \"npm\", \"name\": \"@babel/core\"!pkg:npm/%40babel/core",
                "\"ecosystem\": \"Go\", \"name\": \"golang.org/x/net\"!pkg:golang/golang.org/x/net",
                "\"ecosystem\": \"Debian:12\", \"name\": \"openssl\"!pkg:deb/debian/openssl?distro=debian-12",
                "\"ecosystem\": \"Debian:12\", \"name\": \"openssl\", \"purl\": \"pkg:deb/debian/openssl?arch=source\"!pkg:deb/debian/openssl?arch=source&distro=debian-12",
                "\"ecosystem\": \"Ubuntu:22.04:LTS\", \"name\": \"curl\"!pkg:deb/ubuntu/curl?distro=ubuntu-22.04",
                "\"ecosystem\": \"Alpine:v3.18\", \"name\": \"curl\"!pkg:apk/alpine/curl?distro=alpine-3.18",
                "\"ecosystem\": \"crates.io\", \"name\": \"time\"!pkg:cargo/time",
            })
    void packageUrlIsMadeOfEcosystemAndName(String named, String purl) {
        Advisory advisory = read(HEAD + "\"affected\": [{\"package\": {" + named + "}, \"versions\": [\"1\"]}]}");
        assertThat(advisory.products().getFirst().helper().purls()).containsExactly(purl);
        assertThat(advisory.products().getFirst().versionText()).endsWith("/1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                // no end is known, all versions; an open limit; single versions where only commits are given
                "\"ranges\": [{\"type\": \"SEMVER\", \"events\": [{\"introduced\": \"0\"}]}]!vers:npm/*",
                "\"ranges\": [{\"type\": \"SEMVER\", \"events\": [{\"introduced\": \"1.0.0\"}, {\"limit\": \"*\"}]}]!vers:npm/>=1.0.0",
                "\"ranges\": [{\"type\": \"GIT\", \"events\": [{\"introduced\": \"0\"}]}], \"versions\": [\"1\", \"2\"]!vers:npm/1|2",
                "\"ranges\": [{\"type\": \"GIT\", \"events\": [{\"introduced\": \"0\"}]}]!commits of the repository",
            })
    void eventsBecomeBounds(String affected, String rule) {
        Advisory advisory = read(
                HEAD + "\"affected\": [{\"package\": {\"ecosystem\": \"npm\", \"name\": \"x\"}, " + affected + "}]}");
        assertThat(advisory.products()).extracting(AdvisoryProduct::versionText).containsExactly(rule);
    }

    @Test
    void entryOfADistributionStandsForEachOfItsVulnerabilities() {
        Advisory advisory = read(HEAD + """
                "upstream": ["CVE-2020-1111", "CVE-2020-2222"], "affected": [
                  {"package": {"ecosystem": "Debian:12", "name": "x"}, "versions": ["1"]}]}""");
        assertThat(advisory.vulnerabilities())
                .extracting(Vulnerability::id)
                .containsExactly("CVE-2020-1111", "CVE-2020-2222");
    }

    @Test
    void withdrawnEntryIsMarkedAndSaid() {
        Advisory advisory = read(HEAD + "\"withdrawn\": \"2026-01-01T00:00:00Z\", \"affected\": []}");
        assertThat(advisory.withdrawn()).isTrue();
        assertThat(codes()).containsExactly("osv.withdrawn");
    }

    @Test
    void packageWithoutAPackageUrlAndABrokenVectorAreNamed() {
        Advisory advisory = read(HEAD + """
                "severity": [{"type": "CVSS_V3", "score": "high"}],
                "affected": [{"package": {"ecosystem": "Android", "name": "x"}}, 7,
                  {"package": {"ecosystem": "npm", "name": "y"}, "versions": ["1"]}]}""");
        assertThat(advisory.products()).hasSize(1);
        assertThat(codes()).containsExactly("osv.no-package", "osv.no-package", "osv.score");
    }

    @Test
    void whatIsBeyondTheLimitsIsNamed() {
        String one = "{\"package\": {\"ecosystem\": \"npm\", \"name\": \"y\"}, \"versions\": [\"1\"]}";
        Advisory many = read(HEAD + "\"affected\": [" + (one + ",").repeat(OsvLimits.MAX_AFFECTED) + one + "]}");
        assertThat(many.products()).hasSize(OsvLimits.MAX_AFFECTED);
        read(HEAD + "\"affected\": [{\"package\": {\"ecosystem\": \"npm\", \"name\": \"y\"}, \"versions\": ["
                + "\"1\",".repeat(OsvLimits.MAX_VERSIONS) + "\"2\"], \"ranges\": []}, {\"package\": {\"ecosystem\":"
                + " \"npm\", \"name\": \"z\"}, \"ranges\": [{\"type\": \"SEMVER\", \"events\": ["
                + "{\"introduced\": \"1\"},".repeat(OsvLimits.MAX_EVENTS) + "{\"fixed\": \"2\"}]}]}]}");
        assertThat(codes()).containsExactly("osv.too-many", "osv.too-many-versions", "osv.too-many-events");
    }

    private List<String> codes() {
        return log.toList().stream().map(Problem::code).toList();
    }

    private Advisory read(String text) {
        JsonNode node = JsonText.tree(text, log).orElseThrow();
        assertThat(OsvReader.recognises(node)).isTrue();
        return OsvReader.read(node, log).advisory();
    }
}
