package org.wardround.testkit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whether a written file follows its written schema, and whether the schema names every key of it. Knows the few words
 * of JSON Schema that our schemas use.
 */
public final class SchemaCheck {
    private final JsonNode schema;

    private SchemaCheck(JsonNode schema) {
        this.schema = schema;
    }

    /**
     * Reads a schema.
     *
     * @param file the schema
     * @return the check
     */
    public static SchemaCheck of(Path file) {
        return new SchemaCheck(JsonMapper.shared().readTree(file.toFile()));
    }

    /**
     * Checks.
     *
     * @param value what should follow the schema
     * @return what does not, with its place; empty when all does
     */
    public List<String> faults(JsonNode value) {
        List<String> faults = new ArrayList<>();
        check(schema, value, "", faults);
        return faults;
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
