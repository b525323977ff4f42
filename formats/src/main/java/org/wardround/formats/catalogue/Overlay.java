package org.wardround.formats.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lays one tree over another: maps are merged key by key, anything else (a list too) is replaced. Where a value
 * changes inside a map that names its source, the source becomes "own", unless the upper tree names one.
 */
final class Overlay {
    private static final String SOURCE = "source";

    private Overlay() {}

    /**
     * Lays an entry over another.
     *
     * @param base the entry of the catalogue; is not changed
     * @param own the hospital's part of it
     * @return the merged entry
     */
    static ObjectNode over(ObjectNode base, ObjectNode own) {
        ObjectNode merged = base.deepCopy();
        boolean changed = false;
        for (String key : own.propertyNames()) {
            JsonNode upper = own.path(key);
            if (merged.path(key) instanceof ObjectNode lower && upper instanceof ObjectNode map) {
                ObjectNode inner = over(lower, map);
                changed |= !inner.equals(lower) && !lower.has(SOURCE);
                merged.set(key, inner);
            } else {
                changed |= !upper.equals(merged.path(key));
                merged.set(key, upper.deepCopy());
            }
        }
        if (changed && base.has(SOURCE) && !own.has(SOURCE)) {
            merged.put(SOURCE, Sources.OWN);
        }
        return merged;
    }

    /** The keys of a tree, so that it can change while they are walked. */
    static List<String> keys(JsonNode tree) {
        return new ArrayList<>(tree.propertyNames());
    }

    /** Keys that only a whole entry has; without one of them it is a part laid over something. */
    static boolean isWhole(ObjectNode entry) {
        return Set.of("name", "title", "citation").stream().anyMatch(entry::has);
    }
}
