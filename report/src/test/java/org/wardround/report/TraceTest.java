package org.wardround.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wardround.report.explain.Explanation;
import org.wardround.report.fixture.Fixture;
import org.wardround.report.json.ResultJson;
import org.wardround.report.trace.Trace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class TraceTest {
    /** Ids that stand for a whole input. */
    private static final Set<String> WHOLE = Set.of("inventory", "feeds", "suppliers", "inputs");

    private static JsonNode result = JsonMapper.shared().createObjectNode();

    @BeforeAll
    static void write() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ResultJson(Fixture.result(), Trace.of(Fixture.result()))
                .write(Fixture.problems(), Fixture.account(), bytes);
        result = JsonMapper.shared().readTree(bytes.toByteArray());
    }

    private static Set<String> ids() {
        Set<String> ids = new HashSet<>(WHOLE);
        for (String kind :
                List.of("numbers", "findings", "challenges", "duties", "scenarios", "solutions", "sources", "inputs")) {
            for (JsonNode node : result.path(kind)) {
                String id = node.path("id").asString();
                assertThat(ids.add(id)).as("only one thing has the id " + id).isTrue();
            }
        }
        return ids;
    }

    @Test
    void everyNumberLeadsBackToThingsThatAreThere() {
        Set<String> ids = ids();
        for (JsonNode number : result.path("numbers")) {
            for (JsonNode from : number.path("from")) {
                assertThat(ids).as(number.path("id").asString()).contains(from.asString());
            }
        }
    }

    @Test
    void aNumberIsExplainedDownToItsSources() {
        List<String> text =
                Explanation.of(result, "scenario.ransomware-outage.loss", "en").text();
        assertThat(text.getFirst()).isEqualTo("scenario.ransomware-outage.loss = €890,000 a year");
        assertThat(text).anyMatch(line -> line.contains("source-1: A sector survey, 2025"));
        assertThat(text).anyMatch(line -> line.contains("share.legacy"));
    }

    @Test
    void theMarkOnThePageIsAnIdToo() {
        assertThat(Explanation.of(result, "1", "en").text().getFirst()).startsWith("loss.now = ");
    }

    @Test
    void aFindingIsExplainedWithItsRowAndReason() {
        List<String> text =
                Explanation.of(result, "vuln:MT-0412:ICSMA-20-254-01", "de").text();
        assertThat(text)
                .anyMatch(line -> line.contains("Unsere Version K.21.41 gehört zu den betroffenen: <=N."))
                .anyMatch(line -> line.contains("inventory.csv, Zeile 3"));
    }

    @Test
    void aChallengeADutyAndASolutionAreExplained() {
        assertThat(Explanation.of(result, "C2", "en").text()).anyMatch(line -> line.contains("LabNet Cloud GmbH"));
        assertThat(Explanation.of(result, "nis2-21-2-c", "en").text())
                .anyMatch(line -> line.contains("addressed by the plan by Q3 2027"))
                .anyMatch(line -> line.contains("S4"));
        assertThat(Explanation.of(result, "S12", "en").text()).anyMatch(line -> line.contains("Out: not enough money"));
    }

    @Test
    void anUnknownIdGetsSuggestions() {
        Explanation explanation = Explanation.of(result, "ransomware-outge", "en");
        assertThat(explanation.lines()).isEmpty();
        assertThat(explanation.suggestions()).contains("ransomware-outage");
        assertThat(Explanation.of(result, "", "en").suggestions()).isNotEmpty();
    }

    @Test
    void aFileThatIsNoResultHasNothingToExplain() {
        JsonNode other = JsonMapper.shared().readTree("[1, {\"numbers\": 3}]");
        assertThat(Explanation.of(other, "loss.now", "en").lines()).isEmpty();
    }
}
