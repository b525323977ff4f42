package org.wardround.formats.json;

import java.util.Arrays;

/** The objects and lists that are open, from the outermost on, and where one is in each of them. */
final class JsonLevels {

    private boolean[] objects = new boolean[16];
    private int[] items = new int[16];
    private int[] keyFrom = new int[16];
    private int[] keyTo = new int[16];
    private int depth;

    int depth() {
        return depth;
    }

    /** Opens an object or a list. */
    void open(boolean object) {
        if (depth == JsonText.MAX_DEPTH) {
            throw new NotJson();
        }
        if (depth == objects.length) {
            objects = Arrays.copyOf(objects, 2 * depth);
            items = Arrays.copyOf(items, 2 * depth);
            keyFrom = Arrays.copyOf(keyFrom, 2 * depth);
            keyTo = Arrays.copyOf(keyTo, 2 * depth);
        }
        objects[depth] = object;
        items[depth] = 0;
        depth++;
    }

    /** Closes the innermost one. */
    void close() {
        depth--;
    }

    boolean inObject() {
        return objects[depth - 1];
    }

    boolean isEmpty() {
        return items[depth - 1] == 0;
    }

    /** Goes to the next item or member of the innermost one. */
    void next() {
        items[depth - 1]++;
    }

    /** The key of the member at hand stands there. */
    void key(int from, int to) {
        keyFrom[depth - 1] = from;
        keyTo[depth - 1] = to;
    }

    /** The JSON pointer of the value at hand (RFC 6901). */
    String pointer(byte[] bytes) {
        StringBuilder pointer = new StringBuilder();
        for (int level = 0; level < depth; level++) {
            pointer.append('/');
            if (objects[level]) {
                String key = Escapes.text(bytes, keyFrom[level], keyTo[level]);
                pointer.append(key.replace("~", "~0").replace("/", "~1"));
            } else {
                pointer.append(items[level] - 1);
            }
        }
        return pointer.toString();
    }
}
