package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the text of a maker column means to each vendor; worked out once for all rows that have it. */
final class RowMaker {
    private final Maker maker;
    private final NameRules rules;
    private final String core;
    private final Set<String> words = new HashSet<>();
    private final Answers same = new Answers();
    private final Answers spokenBy = new Answers();
    private final List<Optional<WordSet>> telling = new ArrayList<>();

    RowMaker(String written, Maker maker, NameRules rules) {
        this.maker = maker;
        this.rules = rules;
        this.core = maker.isKnown() ? maker.names().getFirst().core() : "";
        Atom.of(written).forEach(atom -> words.add(atom.text()));
    }

    Maker maker() {
        return maker;
    }

    /** The name without words that any company may have in its name; empty when there is no name. */
    String core() {
        return core;
    }

    boolean isSame(Vendor vendor) {
        return same.of(vendor.number(), () -> maker.sameAs(vendor.maker(), rules));
    }

    /** Whether the products of a vendor, or the titles of its advisories, may have the name. */
    boolean isSpokenBy(Vendor vendor, Set<String> spoken) {
        return spokenBy.of(vendor.number(), () -> spoken.contains(core));
    }

    /** Words of both names, which tell nothing about a product. */
    WordSet wordsWith(Vendor vendor) {
        while (telling.size() <= vendor.number()) {
            telling.add(Optional.empty());
        }
        Optional<WordSet> known = telling.get(vendor.number());
        if (known.isPresent()) {
            return known.get();
        }
        Set<String> both = new HashSet<>(words);
        both.addAll(vendor.words());
        WordSet all = new WordSet(both);
        telling.set(vendor.number(), Optional.of(all));
        return all;
    }
}
