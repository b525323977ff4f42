package org.wardround.formats.json;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON text to a tree. Broken JSON, anything after the end of the value, and JSON past the limits give no tree and one
 * error that says where; a key that stands twice in one object is reported and its last value is used.
 */
public final class JsonText {

    /** Deepest nesting of objects and arrays. */
    public static final int MAX_DEPTH = 300;

    /** Longest string, in characters. */
    public static final int MAX_STRING = 5_000_000;

    /** Longest key, in characters. */
    public static final int MAX_KEY = 5_000;

    /** Longest number, in characters. */
    public static final int MAX_NUMBER = 400;

    /** Most tokens (values, keys, brackets), so that many small values cannot fill the memory. The largest public feeds read so far have 140,000. */
    public static final long MAX_TOKENS = 4_000_000;

    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(MAX_STRING)
                    .maxNameLength(MAX_KEY)
                    .maxNumberLength(MAX_NUMBER)
                    .maxTokenCount(MAX_TOKENS)
                    .build())
            .build();

    private final JsonParser parser;
    private final ProblemLog log;

    private JsonText(JsonParser parser, ProblemLog log) {
        this.parser = parser;
        this.log = log;
    }

    /**
     * Reads one JSON value.
     *
     * @param text the whole text of the file
     * @param log gets what is wrong
     * @return the value; empty when the text is not one JSON value within the limits
     */
    public static Optional<JsonNode> tree(String text, ProblemLog log) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return new JsonText(parser, log).document();
        }
    }

    private Optional<JsonNode> document() {
        JsonNode value;
        try {
            if (parser.nextToken() == null) {
                log.error("feeds.empty", "", "There is nothing in this file. Fetch it again, or remove it.");
                return Optional.empty();
            }
            value = value();
        } catch (StreamConstraintsException e) {
            return limit(e);
        } catch (JacksonException e) {
            log.error(
                    "feeds.json-broken",
                    pointer(),
                    "The JSON is broken near " + where() + ": " + JsonFault.sentence(e) + " The file was not used.");
            return Optional.empty();
        }
        return ended(value);
    }

    private Optional<JsonNode> limit(StreamConstraintsException e) {
        log.error(
                "feeds.json-limit",
                pointer(),
                "The JSON goes past a limit of this reader near " + where() + ": " + JsonFault.sentence(e)
                        + " The file was not used.");
        return Optional.empty();
    }

    private Optional<JsonNode> ended(JsonNode value) {
        String end = where();
        boolean more;
        try {
            more = parser.nextToken() != null;
        } catch (StreamConstraintsException e) {
            return limit(e);
        } catch (JacksonException e) {
            more = true;
        }
        if (more) {
            log.error(
                    "feeds.json-after-end",
                    "",
                    "There is text after the end of the JSON value, at " + end
                            + ". The file was not used, because it is not certain which part is meant.");
            return Optional.empty();
        }
        return Optional.of(value);
    }

    private JsonNode value() {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> JsonNodeFactory.instance.stringNode(parser.getString());
            case VALUE_NUMBER_INT -> integer();
            case VALUE_NUMBER_FLOAT -> JsonNodeFactory.instance.numberNode(parser.getDoubleValue());
            case VALUE_TRUE -> JsonNodeFactory.instance.booleanNode(true);
            case VALUE_FALSE -> JsonNodeFactory.instance.booleanNode(false);
            default -> JsonNodeFactory.instance.nullNode();
        };
    }

    private JsonNode integer() {
        return switch (parser.getNumberType()) {
            case INT -> JsonNodeFactory.instance.numberNode(parser.getIntValue());
            case LONG -> JsonNodeFactory.instance.numberNode(parser.getLongValue());
            default -> JsonNodeFactory.instance.numberNode(parser.getBigIntegerValue());
        };
    }

    private ObjectNode object() {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            if (object.has(key)) {
                log.warning(
                        "feeds.json-duplicate-key",
                        pointer(),
                        "The key \"" + Excerpt.of(key) + "\" stands twice in one object; the last one was used.");
            }
            object.set(key, value());
        }
        return object;
    }

    private ArrayNode array() {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value());
        }
        return array;
    }

    private String pointer() {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    private String where() {
        var location = parser.currentLocation();
        return "line " + location.getLineNr() + ", column " + location.getColumnNr() + " (character "
                + location.getCharOffset() + ")";
    }
}
