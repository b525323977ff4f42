package org.wardround.formats.csaf.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardround.formats.csaf.validation.kernel.Diagnostic;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class CsafValidatorTest {

    private static final String VALID = """
            {"document":{"category":"csaf_base","csaf_version":"2.0","title":"A notice",
             "publisher":{"category":"vendor","name":"Example","namespace":"https://example.com"},
             "tracking":{"id":"EX-1","status":"final","version":"1","current_release_date":"2024-01-24T10:00:00Z",
              "initial_release_date":"2024-01-24T10:00:00Z",
              "revision_history":[{"date":"2024-01-24T10:00:00Z","number":"1","summary":"First."}]}},
             "product_tree":{"full_product_names":[{"name":"Pump","product_id":"P1"}]},
             "vulnerabilities":[{"cve":"CVE-2024-1234","product_status":{"known_affected":["P1"]},
              "scores":[{"products":["P1"],"cvss_v3":{"version":"3.1","baseScore":9.8,"baseSeverity":"CRITICAL",
               "vectorString":"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"}}],
              "cwe":{"id":"CWE-787","name":"Out-of-bounds Write"}}]}
            """;

    private final CsafValidator validator = new CsafValidator();

    @Test
    void aValidDocumentGivesNothing() {
        assertThat(validator.validate(tree(VALID))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # what is written     | what stands there instead | rule   | place
            "known_affected":["P1"] | "known_affected":["P2"]   | 6.1.1  | /vulnerabilities/0/product_status/known_affected/0
            "baseScore":9.8       | "baseScore":9.9           | 6.1.9  | /vulnerabilities/0/scores/0/cvss_v3/baseScore
            Out-of-bounds Write   | Out of bounds             | 6.1.11 | /vulnerabilities/0/cwe
            "version":"1"         | "version":"2"             | 6.1.16 | /document/tracking/version
            csaf_base             | Security Advisory         | 6.1.26 | /document/category
            "status":"final"      | "status":"done"           | schema | /document/tracking/status
            "title":"A notice"    | "title":7                 | schema | /document/title
            CVE-2024-1234         | a hole                    | schema | /vulnerabilities/0/cve
            """, quoteCharacter = '\'')
    void aChangeIsFoundAtItsPlace(String written, String instead, String rule, String place) {
        List<Diagnostic> found = validator.validate(tree(VALID.replace(written, instead)));
        assertThat(found).anySatisfy(each -> {
            assertThat(each.rule()).isEqualTo(rule);
            assertThat(each.pointer()).isEqualTo(place);
        });
    }

    @ParameterizedTest
    // Values of every kind where an object should stand, and an object with a list where text should stand.
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            []
            7
            "text"
            {}
            {"document":[]}
            {"document":{"csaf_version":"2.1","tracking":{"version":[],"revision_history":{}}},"vulnerabilities":[3]}
            """)
    void anyJsonIsAnsweredAndNeverThrows(String json) {
        assertThat(validator.validate(tree(json))).isNotEmpty();
        assertThat(validator.buyerNeeds(tree(json)))
                .allSatisfy(each -> assertThat(each.rule()).startsWith("buyer."));
    }

    @Test
    void aLongIdentifierIsRefusedWithoutDelay() {
        String cpe = "cpe:2.3:a:" + "a".repeat(200_000);
        String json = VALID.replace(
                "\"product_id\":\"P1\"",
                "\"product_id\":\"P1\",\"product_identification_helper\":{\"cpe\":\"" + cpe + "\"}");
        assertThat(validator.validate(tree(json)))
                .singleElement()
                .satisfies(each -> assertThat(each.rule()).isEqualTo("schema"));
    }

    @Test
    void aBuyerMissesAnIdentifierAndARemedy() {
        assertThat(validator.buyerNeeds(tree(VALID)))
                .extracting(Diagnostic::rule)
                .containsExactly("buyer.no-identifier", "buyer.no-remediation");
    }

    @Test
    void theFileNameFollowsFromTheId() {
        assertThat(FileName.of("2022_#01-A")).isEqualTo("2022_01-a.json");
    }

    private static JsonNode tree(String json) {
        return new ObjectMapper().readTree(json);
    }
}
