package org.wardround.formats.csaf.validation.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardround.formats.csaf.validation.kernel.CsafFile;
import org.wardround.formats.csaf.validation.kernel.Diagnostic;
import org.wardround.formats.csaf.validation.kernel.Findings;
import org.wardround.formats.csaf.validation.registry.SsvcPoints;
import tools.jackson.databind.ObjectMapper;

class SsvcDecisionPointsTest {

    private static final String SELECTION = "/vulnerabilities/0/metrics/0/content/ssvc_v2/selections/0";
    private static final String BEFORE = "2024-01-24T10:00:00Z";
    private static final String AFTER = "2026-06-12T10:00:00Z";

    private final SsvcDecisionPoints test = new SsvcDecisionPoints(SsvcPoints.read());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # namespace                     | key | version | values
            ssvc                            | SI  | 2.0.0   | N M R C
            # a part of the values, in order
            ssvc                            | SI  | 2.0.0   | M C
            cvss                            | MSA | 1.0.1   | N L H X S
            cisa                            | CISA | 1.1.0  | T T* AT AC
            # the fragment belongs to the base
            nist#800-30                     | P_5X | 1.0.0  | VL VH
            # extensions of a registered namespace keep its keys
            ssvc/de-DE                      | E   | 1.1.0   | P A
            ssvc//.example.test#own/de-DE   | E   | 1.1.0   | P A
            # an unregistered namespace, and those reserved for tests and examples
            x_example.test#own              | SI  | 9.9.9   | Z
            test                            | T   | 2.0.0   | A
            example                         | T   | 2.0.0   | A
            """)
    void passes(String namespace, String key, String version, String values) {
        assertThat(found(BEFORE, namespace, key, version, values)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # namespace                  | key | version | values  | place below the selection
            ssvc                         | XX  | 1.0.0   | N       | ''
            # a version between two that exist, and one of another namespace
            ssvc                         | SI  | 1.9.7   | M R     | ''
            ssvc                         | AC  | 3.0.1   | H       | ''
            # the fragment is no part of this namespace's list
            ssvc#own                     | SI  | 2.0.0   | M R     | ''
            # keys are told apart by case
            ssvc                         | SI  | 2.0.0   | m       | /values/0
            ssvc                         | MI  | 1.0.0   | N D     | /values/1
            ssvc                         | SI  | 2.0.0   | M C R   | /values/2
            # a value twice
            ssvc                         | SI  | 2.0.0   | M M     | /values/1
            ssvc//.example.test$en-GB    | SI  | 2.0.0   | S R     | /values/0
            invalid                      | E   | 1.1.0   | N       | /namespace
            x_invalid.test#own           | E   | 1.1.0   | N       | /namespace
            """)
    void failsAtItsPlace(String namespace, String key, String version, String values, String place) {
        assertThat(found(BEFORE, namespace, key, version, values))
                .singleElement()
                .isInstanceOf(Diagnostic.Failed.class)
                .satisfies(each -> assertThat(each.rule()).isEqualTo("6.1.48"))
                .satisfies(each -> assertThat(each.pointer()).isEqualTo(SELECTION + place));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # moment             | namespace | key | version | values | place below the selection
            # a namespace that nobody listed
            2024-01-24T10:00:00Z | iso-iec   | A   | 1.0.0   | N      | /namespace
            # an object that is younger than the list may use what came after it
            2026-06-12T10:00:00Z | ssvc      | SI  | 3.0.0   | M      | ''
            2026-06-12T10:00:00Z | ssvc      | SI  | 2.0.0   | M Z    | /values/1
            """)
    void isLeftOpenWhereTheListMayBeTooOld(
            String moment, String namespace, String key, String version, String values, String place) {
        assertThat(found(moment, namespace, key, version, values))
                .singleElement()
                .isInstanceOf(Diagnostic.Undecided.class)
                .satisfies(each -> assertThat(each.pointer()).isEqualTo(SELECTION + place));
    }

    @Test
    void theOrderOfKnownValuesIsJudgedAtAnyTime() {
        assertThat(found(AFTER, "ssvc", "SI", "2.0.0", "R M")).hasOnlyElementsOfType(Diagnostic.Failed.class);
    }

    private List<Diagnostic> found(String moment, String namespace, String key, String version, String values) {
        String list = "[{\"key\":\"" + values.replace(" ", "\"},{\"key\":\"") + "\"}]";
        String json =
                "{\"document\":{\"csaf_version\":\"2.1\"},\"vulnerabilities\":[{\"metrics\":[{\"content\":{\"ssvc_v2\":"
                        + "{\"timestamp\":\"" + moment + "\",\"selections\":[{\"namespace\":\"" + namespace
                        + "\",\"key\":\"" + key
                        + "\",\"version\":\"" + version + "\",\"values\":" + list + "}]}}}]}]}";
        Findings findings = new Findings();
        test.run(CsafFile.of(new ObjectMapper().readTree(json)), findings);
        return findings.toList();
    }
}
