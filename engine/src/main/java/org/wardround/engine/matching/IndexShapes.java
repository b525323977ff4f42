package org.wardround.engine.matching;

import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Set;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.intelligence.ProductHelper;
import org.wardround.engine.kernel.Shape;
import org.wardround.engine.kernel.Shapes;

/**
 * What a prepared index is saved as: the parts of it that hold no others of it, with numbers where it holds others. They
 * are written and read, never compared.
 */
@SuppressWarnings("ArrayRecordComponent")
final class IndexShapes {
    /** Told apart from bytes that mean something else; raised when rules change what is prepared. */
    private static final int RULES = 1;

    final Shape<Advisory> advisory;
    final Shape<SavedEntry> entry;
    final Shape<SavedName> name;
    final Shape<Vendor> vendor;
    final Shape<Words> words;
    final Shape<Key> key;
    final Shape<String> text;
    final Shape<OfMaker> ofMaker;
    final Shape<Document> document;
    final Shape<Numbers> numbers;
    private final String description;

    /** A name, without what follows from it. */
    record Called(List<Unit> units, NamePattern.Source source) {
        static Called of(NamePattern pattern) {
            return new Called(pattern.units(), pattern.source());
        }

        static List<Called> of(List<NamePattern> patterns) {
            return patterns.stream().map(Called::of).toList();
        }

        NamePattern pattern() {
            return new NamePattern(units, source);
        }

        static List<NamePattern> patterns(List<Called> names) {
            return names.stream().map(Called::pattern).toList();
        }
    }

    /** A product: its number, its advisory, its place there, its vendor and its names by their numbers. */
    record SavedEntry(
            int number,
            int advisory,
            int product,
            int vendor,
            Set<String> spoken,
            int[] names,
            List<Called> excluded,
            VersionRule rule,
            VersionRule named,
            String namedText,
            boolean modelList,
            List<Called> host,
            ProductHelper partHelper,
            ProductHelper hostHelper) {}

    /** A name in the index, and the products that have it. */
    record SavedName(Called name, int vendor, int[] entries, int[] places) {}

    /** Words that belong together. */
    record Words(Set<String> all) {}

    /** A key that names are looked up by. */
    record Key(String text, int[] names) {}

    /** What was counted of a maker's names: each word with the numbers of the names that have it. */
    record OfMaker(String maker, List<Key> words) {}

    /** Which document counts under an id, and whether its publisher speaks of others. */
    record Document(String id, int advisory) {}

    /** Numbers that belong together. */
    record Numbers(int[] all) {}

    IndexShapes() {
        Shapes shapes = new Shapes(MethodHandles.lookup());
        advisory = shapes.of(Advisory.class);
        entry = shapes.of(SavedEntry.class);
        name = shapes.of(SavedName.class);
        vendor = shapes.of(Vendor.class);
        words = shapes.of(Words.class);
        key = shapes.of(Key.class);
        text = shapes.of(String.class);
        ofMaker = shapes.of(OfMaker.class);
        document = shapes.of(Document.class);
        numbers = shapes.of(Numbers.class);
        description = RULES + " " + shapes.description();
    }

    /** All types that are saved, and the number of the rules. */
    String description() {
        return description;
    }
}
