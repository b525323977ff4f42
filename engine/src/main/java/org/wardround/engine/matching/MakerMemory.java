package org.wardround.engine.matching;

import java.util.HashMap;
import java.util.Map;

/** What one thread remembers during a run: what the maker columns of the rows mean. */
final class MakerMemory {
    private final Makers makers;
    private final Map<String, RowMaker> resolved = new HashMap<>();
    private final Seen seen = new Seen();

    MakerMemory(Makers makers) {
        this.makers = makers;
    }

    Makers makers() {
        return makers;
    }

    RowMaker resolve(String written) {
        return resolved.computeIfAbsent(written, text -> new RowMaker(text, makers.resolve(text), makers.rules()));
    }

    Seen seen() {
        return seen;
    }
}
