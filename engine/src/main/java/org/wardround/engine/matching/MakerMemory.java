package org.wardround.engine.matching;

import java.util.HashMap;
import java.util.Map;

/** Remembers, during one run, what the maker columns of the rows mean. */
final class MakerMemory {
    private final Makers makers;
    private final Map<String, Maker> resolved = new HashMap<>();
    private final Map<String, Map<Maker, Boolean>> same = new HashMap<>();

    MakerMemory(Makers makers) {
        this.makers = makers;
    }

    Makers makers() {
        return makers;
    }

    Maker resolve(String written) {
        return resolved.computeIfAbsent(written, makers::resolve);
    }

    boolean same(Maker row, Maker vendor) {
        return same.computeIfAbsent(row.written(), any -> new HashMap<>())
                .computeIfAbsent(vendor, any -> row.sameAs(any, makers.rules()));
    }
}
