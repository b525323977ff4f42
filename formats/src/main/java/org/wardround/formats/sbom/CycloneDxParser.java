package org.wardround.formats.sbom;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Walks through CycloneDX JSON token by token, so that neither an attachment of many megabytes nor a part of the format
 * that is not needed here costs memory. What was read before an error stays readable.
 */
final class CycloneDxParser {
    /** The property that binds an SBOM to an asset. */
    static final String ASSET_PROPERTY = "wardround:asset";

    private static final Set<String> TEXTS = Set.of("name", "group", "version", "purl", "cpe", "bom-ref");
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(SbomLimits.MAX_DEPTH)
                    .maxNameLength(50_000)
                    .maxNumberLength(1_000)
                    .build())
            .build();

    private final List<Part> parts = new ArrayList<>();
    private final List<String> mistyped = new ArrayList<>();
    private String format = "";
    private String version = "";
    private String otherFormat = "";
    private String asset = "";
    private int position;
    private boolean trailing;

    /**
     * Reads to the end.
     *
     * @param in the file
     * @throws tools.jackson.core.JacksonException where it is no JSON
     */
    void read(InputStream in) {
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), in)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return;
            }
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = json.currentName();
                json.nextToken();
                root(json, key);
            }
            trailing = json.nextToken() != null;
        }
    }

    private void root(JsonParser json, String key) {
        switch (key) {
            case "bomFormat" -> format = text(json, "/bomFormat");
            case "specVersion" -> version = text(json, "/specVersion");
            case "spdxVersion" -> otherFormat = "SPDX";
            case "@context", "@graph" -> {
                otherFormat = "SPDX 3 or other JSON-LD";
                json.skipChildren();
            }
            case "metadata" -> object(json, "/metadata", this::metadata);
            case "components" -> array(json, "/components");
            case "properties" -> properties(json);
            default -> json.skipChildren();
        }
    }

    private void metadata(JsonParser json, String key) {
        switch (key) {
            case "component" -> component(json, "/metadata/component", 0);
            case "properties" -> properties(json);
            default -> json.skipChildren();
        }
    }

    private void array(JsonParser json, String pointer) {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            wrongType(json, pointer);
            return;
        }
        for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
            component(json, pointer + "/" + i, ++position);
        }
    }

    private void component(JsonParser json, String pointer, int at) {
        Part part = new Part(at, pointer);
        boolean kept = at <= SbomLimits.MAX_COMPONENTS;
        if (kept && json.currentToken() == JsonToken.START_OBJECT) {
            parts.add(part);
        }
        object(json, pointer, (inside, key) -> {
            if (TEXTS.contains(key)) {
                part.put(key, text(inside, pointer + "/" + key));
            } else if (key.equals("components")) {
                array(inside, pointer + "/components");
            } else if (key.equals("properties") && at == 0) {
                properties(inside);
            } else {
                inside.skipChildren();
            }
        });
    }

    private void properties(JsonParser json) {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            json.skipChildren();
            return;
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            Part property = new Part(0, "");
            object(json, "/properties", (inside, key) -> {
                if (key.equals("name") || key.equals("value")) {
                    property.put(key, text(inside, "/properties"));
                } else {
                    inside.skipChildren();
                }
            });
            if (property.text("name").equals(ASSET_PROPERTY)) {
                asset = property.text("value").strip();
            }
        }
    }

    /** What to do with one key of an object; must consume its value. */
    private interface KeyReader {
        void read(JsonParser json, String key);
    }

    private void object(JsonParser json, String pointer, KeyReader reader) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            wrongType(json, pointer);
            return;
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = json.currentName();
            json.nextToken();
            reader.read(json, key);
        }
    }

    private String text(JsonParser json, String pointer) {
        JsonToken token = json.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            return "";
        }
        if (token.isScalarValue()) {
            String text = json.getString();
            if (text.length() <= SbomLimits.MAX_TEXT) {
                return text.strip();
            }
        }
        wrongType(json, pointer);
        return "";
    }

    private void wrongType(JsonParser json, String pointer) {
        json.skipChildren();
        if (mistyped.size() < SbomLimits.MAX_PROBLEMS) {
            mistyped.add(pointer);
        }
    }

    /** All components in file order, the described thing among them at position 0. */
    List<Part> parts() {
        return parts;
    }

    /** How many components the file has, also beyond the limit. */
    int count() {
        return position;
    }

    /** JSON pointers of what has another type than it must have, or is too long. */
    List<String> mistyped() {
        return mistyped;
    }

    String format() {
        return format;
    }

    String version() {
        return version;
    }

    /** Another format that the file seems to be in; empty when there is no sign of one. */
    String otherFormat() {
        return otherFormat;
    }

    /** The asset that the file says it belongs to; empty when it says none. */
    String asset() {
        return asset;
    }

    /** Whether something follows the end. */
    boolean trailing() {
        return trailing;
    }
}
