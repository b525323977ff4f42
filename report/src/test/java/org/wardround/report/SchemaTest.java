package org.wardround.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;
import org.wardround.report.fixture.Fixture;
import org.wardround.report.json.ResultJson;
import org.wardround.report.trace.Trace;
import org.wardround.testkit.Repository;
import org.wardround.testkit.SchemaCheck;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The written schema and the written file must tell the same story. */
final class SchemaTest {
    private final SchemaCheck schema = SchemaCheck.of(Repository.path("docs/result.schema.json"));

    private static JsonNode result() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ResultJson(Fixture.result(), Trace.of(Fixture.result()))
                .write(Fixture.problems(), Fixture.account(), bytes);
        return JsonMapper.shared().readTree(bytes.toByteArray());
    }

    @Test
    void aResultFollowsTheSchemaAndTheSchemaNamesEveryKey() {
        assertThat(schema.faults(result())).isEmpty();
    }

    @Test
    void aResultThatDoesNotFollowItIsFound() {
        ObjectNode broken = (ObjectNode) result();
        broken.put("schema_version", 2);
        broken.remove("plan");
        broken.put("more", "x");
        ((ObjectNode) broken.path("numbers").get(0)).put("unit", "dollars");
        assertThat(schema.faults(broken)).hasSize(4);
    }
}
