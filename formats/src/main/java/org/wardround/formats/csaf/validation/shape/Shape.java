package org.wardround.formats.csaf.validation.shape;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a JSON value must look like. */
sealed interface Shape {

    /** Text that is not empty, of a kind. */
    record Text(TextKind kind) implements Shape {}

    /** One of some words. */
    record Word(List<String> words) implements Shape {}

    /** A list with a least number of items, which may have to differ from each other. */
    record ListOf(Shape item, int least, boolean different) implements Shape {}

    /** An object: its members, those that must be there, the least and the most members, and whether others may stand too. */
    record ObjectOf(Map<String, Shape> members, Set<String> needed, int least, int most, boolean open)
            implements Shape {}

    /** Another shape, named, so that a shape may hold itself. */
    record Named(String name) implements Shape {}

    /** Anything: another test looks at it. */
    record Anything() implements Shape {}

    static Shape text() {
        return new Text(TextKind.ANY);
    }

    static Shape word(String words) {
        return new Word(List.of(words.split(" ", -1)));
    }

    static Shape list(Shape item) {
        return new ListOf(item, 1, false);
    }

    static Shape set(Shape item) {
        return new ListOf(item, 1, true);
    }

    static Shape named(String name) {
        return new Named(name);
    }

    /** Members as "key", "key!" when it must be there, each followed by its shape. */
    static ObjectOf object(boolean open, Object... pairs) {
        Map<String, Shape> members = new LinkedHashMap<>();
        Set<String> needed = new java.util.TreeSet<>();
        for (int i = 0; i < pairs.length; i += 2) {
            String key = (String) pairs[i];
            String name = key.endsWith("!") ? key.substring(0, key.length() - 1) : key;
            if (key.endsWith("!")) {
                needed.add(name);
            }
            members.put(name, (Shape) pairs[i + 1]);
        }
        return new ObjectOf(members, needed, 0, Integer.MAX_VALUE, open);
    }
}
