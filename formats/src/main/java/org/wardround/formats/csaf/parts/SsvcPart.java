package org.wardround.formats.csaf.parts;

import java.util.List;
import java.util.Map;
import org.wardround.engine.intelligence.Assessment;
import org.wardround.formats.json.JsonCursor;
import org.wardround.formats.json.JsonKeys;

/** Reads SSVC selections, of versions 1 and 2 of their schema. */
final class SsvcPart {

    private static final JsonKeys KEYS = JsonKeys.of("timestamp", "selections");
    private static final JsonKeys SELECTION = JsonKeys.of("namespace", "name", "key", "values");
    private static final JsonKeys VALUE = JsonKeys.of("name", "key");

    private SsvcPart() {}

    /** Reads the object at hand into the place of its key; one that is null leaves nothing there. */
    static void into(Map<String, Assessment.Ssvc> found, JsonCursor in) {
        String key = in.key();
        found.remove(key);
        if (in.present()) {
            found.put(key, read(in));
        }
    }

    private static Assessment.Ssvc read(JsonCursor in) {
        String timestamp = "";
        List<Assessment.Choice> choices = List.of();
        if (in.object()) {
            while (in.next(KEYS)) {
                switch (in.key()) {
                    case "timestamp" -> timestamp = in.text();
                    default -> choices = in.list(SsvcPart::choice);
                }
            }
        }
        return new Assessment.Ssvc(timestamp, choices, List.of());
    }

    private static Assessment.Choice choice(JsonCursor in) {
        String namespace = "";
        String name = "";
        String key = "";
        List<String> values = List.of();
        if (in.object()) {
            while (in.next(SELECTION)) {
                switch (in.key()) {
                    case "namespace" -> namespace = in.repeated();
                    case "name" -> name = in.repeated();
                    case "key" -> key = in.repeated();
                    default -> values = in.list(SsvcPart::value);
                }
            }
        }
        return new Assessment.Choice(
                namespace,
                name.isEmpty() ? key : name,
                values.stream().filter(value -> !value.isEmpty()).toList());
    }

    private static String value(JsonCursor in) {
        if (!in.isObject()) {
            return in.repeated();
        }
        String name = "";
        String key = "";
        in.object();
        while (in.next(VALUE)) {
            switch (in.key()) {
                case "name" -> name = in.repeated();
                default -> key = in.repeated();
            }
        }
        return name.isEmpty() ? key : name;
    }
}
