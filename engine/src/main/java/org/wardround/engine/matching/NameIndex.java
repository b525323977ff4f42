package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of all products, found by their words. */
final class NameIndex {
    private final List<IndexedName> names = new ArrayList<>();
    private final Postings postings = new Postings();

    private record Key(NamePattern pattern, int vendor) {}

    NameIndex(List<Entry> entries, Lexicon lexicon) {
        Map<Key, IndexedName> distinct = new HashMap<>();
        for (Entry entry : entries) {
            for (int place = 0; place < entry.patterns().size(); place++) {
                NamePattern pattern = entry.patterns().get(place);
                IndexedName name = distinct.computeIfAbsent(
                        new Key(pattern, entry.vendor().number()), key -> added(pattern, entry.vendor()));
                name.entries().add(entry.number());
                name.places().add(place);
            }
        }
        for (int number = 0; number < names.size(); number++) {
            IndexedName name = names.get(number);
            for (String key : NameKeys.of(name.pattern().units(), name.vendor().words(), lexicon)) {
                postings.add(key, number);
            }
        }
    }

    private IndexedName added(NamePattern pattern, Vendor vendor) {
        IndexedName name = new IndexedName(pattern, vendor, new Ints(), new Ints());
        names.add(name);
        return name;
    }

    /** How many names there are. */
    int size() {
        return names.size();
    }

    IndexedName name(int number) {
        return names.get(number);
    }

    /** The names that have a word or a run of words of the row. */
    void candidates(RowName row, Seen seen) {
        seen.begin(names.size());
        postings.look(row, seen);
    }
}
