package org.wardround.formats.sbom;

import java.util.function.Consumer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Steps through JSON token by token; what has another type than expected is noted and passed over. */
final class JsonWalk {
    private final JsonParser json;
    private final SbomContent content;

    JsonWalk(JsonParser json, SbomContent content) {
        this.json = json;
        this.content = content;
    }

    /** What to do with one key of an object; must consume its value. */
    interface KeyReader {
        void read(String key);
    }

    /** What to do with one entry of a list; must consume it. */
    interface EntryReader {
        void read(int number);
    }

    /** Whether the value at hand is an object. */
    boolean isObject() {
        return json.currentToken() == JsonToken.START_OBJECT;
    }

    /** Whether the value at hand is a list. */
    boolean isList() {
        return json.currentToken() == JsonToken.START_ARRAY;
    }

    void object(String pointer, KeyReader reader) {
        if (!isObject()) {
            wrongType(pointer);
            return;
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = json.currentName();
            json.nextToken();
            reader.read(key);
        }
    }

    void list(String pointer, EntryReader reader) {
        if (!isList()) {
            wrongType(pointer);
            return;
        }
        for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
            reader.read(i);
        }
    }

    /** A list of texts; one text alone counts as a list of one. */
    void texts(String pointer, Consumer<String> reader) {
        if (isList()) {
            list(pointer, number -> reader.accept(text(pointer + "/" + number)));
        } else {
            reader.accept(text(pointer));
        }
    }

    String text(String pointer) {
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
        wrongType(pointer);
        return "";
    }

    void skip() {
        json.skipChildren();
    }

    private void wrongType(String pointer) {
        json.skipChildren();
        content.mistyped(pointer);
    }
}
