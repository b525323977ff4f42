package org.wardround.formats.hospital;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * A function of a cell's text that remembers what it gave, because the same few texts stand in thousands of rows.
 *
 * @param <T> what the function gives
 */
final class Remembered<T> {
    private static final int MOST = 50_000;

    private final Function<String, T> function;
    private final Map<String, T> known = new HashMap<>();

    Remembered(Function<String, T> function) {
        this.function = function;
    }

    T of(String text) {
        T value = known.get(text);
        if (value == null) {
            value = function.apply(text);
            if (known.size() < MOST) {
                known.put(text, value);
            }
        }
        return value;
    }
}
