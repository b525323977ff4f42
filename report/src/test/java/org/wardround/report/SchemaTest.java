package org.wardround.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wardround.report.fixture.Fixture;
import org.wardround.report.json.ResultJson;
import org.wardround.report.trace.Trace;
import org.wardround.testkit.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The written schema and the written file must tell the same story. Checks the few words of JSON Schema that it uses. */
final class SchemaTest {
    private final JsonNode schema = JsonMapper.shared()
            .readTree(Repository.path("docs/result.schema.json").toFile());

    private static JsonNode result() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ResultJson(Fixture.result(), Trace.of(Fixture.result()))
                .write(Fixture.problems(), Fixture.account(), bytes);
        return JsonMapper.shared().readTree(bytes.toByteArray());
    }

    @Test
    void aResultFollowsTheSchemaAndTheSchemaNamesEveryKey() {
        List<String> faults = new ArrayList<>();
        check(schema, result(), "", faults);
        assertThat(faults).isEmpty();
    }

    @Test
    void aResultThatDoesNotFollowItIsFound() {
        ObjectNode broken = (ObjectNode) result();
        broken.put("schema_version", 2);
        broken.remove("plan");
        broken.put("more", "x");
        ((ObjectNode) broken.path("numbers").get(0)).put("unit", "dollars");
        List<String> faults = new ArrayList<>();
        check(schema, broken, "", faults);
        assertThat(faults).hasSize(4);
    }

    private void check(JsonNode rule, JsonNode value, String at, List<String> faults) {
        if (rule.has("$ref")) {
            check(schema.path("$defs").path("sentence"), value, at, faults);
            return;
        }
        if (rule.has("const") && !rule.path("const").equals(value)) {
            faults.add(at + " is not " + rule.path("const"));
        }
        if (rule.has("enum") && !holds(rule.path("enum"), value)) {
            faults.add(at + " is none of " + rule.path("enum"));
        }
        if (rule.has("type") && !fits(rule.path("type").asString(), value)) {
            faults.add(at + " is no " + rule.path("type"));
        }
        for (JsonNode name : rule.path("required")) {
            if (!value.has(name.asString())) {
                faults.add(at + " lacks " + name);
            }
        }
        if (value.isObject() && (rule.has("properties") || rule.has("additionalProperties"))) {
            for (Map.Entry<String, JsonNode> entry : value.properties()) {
                JsonNode inner = rule.path("properties").path(entry.getKey());
                if (inner.isMissingNode() && !rule.has("additionalProperties")) {
                    faults.add(at + " has the unknown key " + entry.getKey());
                }
                check(inner, entry.getValue(), at + "/" + entry.getKey(), faults);
            }
        }
        for (JsonNode item : value.isArray() ? value : schema.path("nothing")) {
            check(rule.path("items"), item, at + "/-", faults);
        }
    }

    private static boolean holds(JsonNode values, JsonNode value) {
        for (JsonNode one : values) {
            if (one.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "boolean" -> value.isBoolean();
            case "integer" -> value.isIntegralNumber();
            default -> value.isNumber();
        };
    }
}
