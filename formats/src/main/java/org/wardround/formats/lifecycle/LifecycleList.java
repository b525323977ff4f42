package org.wardround.formats.lifecycle;

import java.util.List;
import org.wardround.engine.intelligence.Lifecycle;

/**
 * The lifecycles in one file.
 *
 * @param asOf day of the data, as written; empty when the file says none
 * @param lifecycles in document order
 */
public record LifecycleList(String asOf, List<Lifecycle> lifecycles) {
    /** Copies the collections, so that the record never changes. */
    public LifecycleList {
        lifecycles = List.copyOf(lifecycles);
    }
}
