package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.inventory.DeviceClass;
import org.wardround.engine.kernel.ByteSource;
import org.wardround.engine.kernel.PackedList;
import org.wardround.engine.kernel.Shape;
import org.wardround.engine.matching.IndexShapes.Called;
import org.wardround.engine.matching.IndexShapes.SavedEntry;
import org.wardround.engine.matching.IndexShapes.SavedName;
import org.wardround.engine.matching.IndexShapes.Words;

/**
 * Reads what an {@link IndexWriter} wrote: vendors, keys and counts at once; advisories, products and names when they are
 * asked for.
 */
final class IndexReader {
    private static final int LISTS = 12;

    private final IndexShapes shapes = new IndexShapes();
    private final ByteSource source;
    private final List<Advisory> advisories;
    private final List<Entry> entries;
    private final List<IndexedName> names;
    private final List<Vendor> vendors;
    private final Prepared prepared;
    private int next;

    IndexReader(ByteSource source, List<DeviceClass> classes) {
        this.source = source;
        this.advisories = list(shapes.advisory);
        this.entries = list(shapes.entry, this::entry);
        this.names = list(shapes.name, this::name);
        this.vendors = List.copyOf(list(shapes.vendor));
        List<Set<String>> spoken = list(shapes.words, Words::all);
        NameIndex index = NameIndex.saved(names, list(shapes.key));
        List<IndexShapes.OfMaker> counted = list(shapes.ofMaker);
        Set<String> makers = list(shapes.words).getFirst().all();
        Lexicon lexicon = Lexicon.saved(counted, list(shapes.text), makers, classes);
        Map<String, Integer> documents = new HashMap<>();
        list(shapes.document).forEach(one -> documents.put(one.id(), one.advisory()));
        Precedence precedence = Precedence.saved(
                id -> Optional.ofNullable(documents.get(id)).map(advisories::get),
                list(shapes.words).getFirst().all());
        List<Entry> identified = new ArrayList<>();
        Arrays.stream(list(shapes.numbers).getFirst().all()).forEach(number -> identified.add(entries.get(number)));
        this.prepared = new Prepared(
                entries, vendors, spoken, lexicon, index, new IdentifierIndex(List.of()).plus(identified), precedence);
    }

    List<Advisory> advisories() {
        return advisories;
    }

    Prepared prepared() {
        return prepared;
    }

    private <T> PackedList<T> list(Shape<T> shape) {
        return list(shape, value -> value);
    }

    private <S, T> PackedList<T> list(Shape<S> shape, Function<S, T> made) {
        int end = source.fixed(source.size() - Integer.BYTES * (LISTS - next++));
        return PackedList.endingAt(source.from(end), from -> made.apply(shape.read(from)));
    }

    private Entry entry(SavedEntry saved) {
        Advisory advisory = advisories.get(saved.advisory());
        return new Entry(
                saved.number(),
                advisory,
                advisory.products().get(saved.product()),
                vendors.get(saved.vendor()),
                saved.spoken(),
                Arrays.stream(saved.names())
                        .mapToObj(number -> names.get(number).pattern())
                        .toList(),
                Called.patterns(saved.excluded()),
                saved.rule(),
                saved.named(),
                saved.namedText(),
                saved.modelList(),
                Called.patterns(saved.host()),
                saved.partHelper(),
                saved.hostHelper());
    }

    private IndexedName name(SavedName saved) {
        return new IndexedName(
                saved.name().pattern(), vendors.get(saved.vendor()), Ints.of(saved.entries()), Ints.of(saved.places()));
    }
}
