package org.wardround.engine.kernel;

import java.util.List;

/**
 * What a reader got from a source: the value, and everything that was wrong on the way.
 *
 * @param <T> what was read
 * @param value what could be read
 * @param problems everything that was wrong, in reading order
 */
public record Read<T>(T value, List<Problem> problems) {
    /** Copies the list, so that the record never changes. */
    public Read {
        problems = List.copyOf(problems);
    }
}
