package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The names of products, found by their words. Never changes; names are added by making a larger one. */
final class NameIndex {
    private final List<IndexedName> names;
    private final List<Postings> postings;

    private record Key(NamePattern pattern, int vendor) {}

    private NameIndex(List<IndexedName> names, List<Postings> postings) {
        this.names = names;
        this.postings = postings;
    }

    static NameIndex of(List<Entry> entries, Lexicon lexicon) {
        return new NameIndex(List.of(), List.of()).plus(entries, lexicon);
    }

    /** Names that were indexed before. */
    static NameIndex saved(List<IndexedName> names, List<IndexShapes.Key> keys) {
        Postings saved = new Postings();
        keys.forEach(key -> saved.put(key.text(), Ints.of(key.names())));
        return new NameIndex(names, List.of(saved));
    }

    /** The keys with the names that they lead to, sorted. */
    List<IndexShapes.Key> saved() {
        return postings.stream().flatMap(part -> part.saved().stream()).toList();
    }

    /** The names of more products too; this one stays as it is. */
    NameIndex plus(List<Entry> entries, Lexicon lexicon) {
        List<IndexedName> all = new ArrayList<>(names);
        Map<Key, IndexedName> distinct = new HashMap<>();
        for (Entry entry : entries) {
            for (int place = 0; place < entry.patterns().size(); place++) {
                NamePattern pattern = entry.patterns().get(place);
                IndexedName name = distinct.computeIfAbsent(
                        new Key(pattern, entry.vendor().number()), key -> added(pattern, entry.vendor(), all));
                name.entries().add(entry.number());
                name.places().add(place);
            }
        }
        Postings added = new Postings();
        for (int number = names.size(); number < all.size(); number++) {
            IndexedName name = all.get(number);
            for (String key : NameKeys.of(name.pattern().units(), name.vendor().words(), lexicon)) {
                added.add(key, number);
            }
        }
        List<Postings> parts = new ArrayList<>(postings);
        if (all.size() > names.size()) {
            parts.add(added);
        }
        return new NameIndex(all, parts);
    }

    private static IndexedName added(NamePattern pattern, Vendor vendor, List<IndexedName> all) {
        IndexedName name = new IndexedName(pattern, vendor, new Ints(), new Ints());
        all.add(name);
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
        for (int i = 0; i < postings.size(); i++) {
            postings.get(i).look(row, seen);
        }
    }

    /** Every key that a name is looked up by. */
    void keys(Consumer<String> keys) {
        postings.forEach(part -> part.keys().forEach(keys));
    }
}
