package org.wardround.formats.sbom;

import java.util.HashMap;
import java.util.Map;

/** One component as it stands in a file: its position, and its texts by key. */
final class Part {
    private final int position;
    private final String pointer;
    private final Map<String, String> texts = new HashMap<>();

    /**
     * An empty one.
     *
     * @param position position in the file, from 1; 0 for the thing that the SBOM describes
     * @param pointer JSON pointer
     */
    Part(int position, String pointer) {
        this.position = position;
        this.pointer = pointer;
    }

    int position() {
        return position;
    }

    String pointer() {
        return pointer;
    }

    void put(String key, String text) {
        texts.put(key, text);
    }

    String text(String key) {
        return texts.getOrDefault(key, "");
    }
}
