package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.TreeMap;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.intelligence.ProductHelper;
import org.wardround.engine.kernel.ByteSink;
import org.wardround.engine.kernel.PackedList;
import org.wardround.engine.kernel.Shape;
import org.wardround.engine.matching.IndexShapes.Called;
import org.wardround.engine.matching.IndexShapes.Document;
import org.wardround.engine.matching.IndexShapes.Numbers;
import org.wardround.engine.matching.IndexShapes.SavedEntry;
import org.wardround.engine.matching.IndexShapes.SavedName;
import org.wardround.engine.matching.IndexShapes.Words;

/** Writes what was prepared. The places of the lists come last, so that a reader begins there. */
final class IndexWriter {
    private final IndexShapes shapes = new IndexShapes();
    private final ByteSink sink = new ByteSink();
    private final List<Integer> ends = new ArrayList<>();
    private final IdentityHashMap<Advisory, Integer> numberOf = new IdentityHashMap<>();

    byte[] write(List<Advisory> advisories, Prepared prepared) {
        for (int i = 0; i < advisories.size(); i++) {
            numberOf.put(advisories.get(i), i);
        }
        list(advisories, shapes.advisory);
        list(entries(prepared), shapes.entry);
        list(names(prepared.names()), shapes.name);
        list(prepared.vendors(), shapes.vendor);
        list(prepared.spoken().stream().map(Words::new).toList(), shapes.words);
        list(prepared.names().saved(), shapes.key);
        list(prepared.lexicon().saved(), shapes.ofMaker);
        list(List.of(new Words(prepared.lexicon().makers())), shapes.words);
        list(prepared.lexicon().names(), shapes.text);
        list(documents(prepared.precedence()), shapes.document);
        list(List.of(new Words(prepared.precedence().ofOthers())), shapes.words);
        list(List.of(new Numbers(identified(prepared))), shapes.numbers);
        for (int end : ends) {
            sink.fixed(end);
        }
        return sink.toBytes();
    }

    private <T> void list(List<T> list, Shape<T> shape) {
        PackedList.write(list, shape, sink);
        ends.add(sink.size());
    }

    private List<SavedEntry> entries(Prepared prepared) {
        int[][] names = new int[prepared.entries().size()][];
        prepared.entries()
                .forEach(entry ->
                        names[entry.number()] = new int[entry.patterns().size()]);
        for (int number = 0; number < prepared.names().size(); number++) {
            IndexedName name = prepared.names().name(number);
            for (int i = 0; i < name.entries().size(); i++) {
                names[name.entries().get(i)][name.places().get(i)] = number;
            }
        }
        return prepared.entries().stream()
                .map(entry -> saved(entry, names[entry.number()]))
                .toList();
    }

    private SavedEntry saved(Entry entry, int[] names) {
        Integer advisory = numberOf.get(entry.advisory());
        if (advisory == null) {
            throw new IllegalArgumentException(
                    "The advisory " + entry.advisory().id() + " was not given.");
        }
        return new SavedEntry(
                entry.number(),
                advisory,
                entry.advisory().products().indexOf(entry.product()),
                entry.vendor().number(),
                entry.spoken(),
                names,
                Called.of(entry.excluded()),
                entry.rule(),
                entry.named(),
                entry.namedText(),
                entry.modelList(),
                Called.of(entry.host()),
                entry.partHelper(),
                entry.hostHelper());
    }

    private static List<SavedName> names(NameIndex names) {
        List<SavedName> all = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            IndexedName name = names.name(i);
            all.add(new SavedName(
                    Called.of(name.pattern()),
                    name.vendor().number(),
                    name.entries().toArray(),
                    name.places().toArray()));
        }
        return all;
    }

    private List<Document> documents(Precedence precedence) {
        return new TreeMap<>(precedence.advisories())
                .entrySet().stream()
                        .map(one -> new Document(one.getKey(), numberOf.getOrDefault(one.getValue(), 0)))
                        .toList();
    }

    private static int[] identified(Prepared prepared) {
        return prepared.entries().stream()
                .filter(entry -> !entry.product().helper().equals(ProductHelper.NONE)
                        || !entry.partHelper().equals(ProductHelper.NONE))
                .mapToInt(Entry::number)
                .toArray();
    }
}
