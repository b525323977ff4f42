package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wardround.engine.matching.NameMatch.Grade;

/** Looks up the products that a row may name, and decides by names and makers which of them it does. */
final class Sifter {
    private final Prepared prepared;
    private final NameIndex index;
    private final NameCheck names;
    private final NameRules rules;

    Sifter(Prepared prepared, NameCheck names, NameRules rules) {
        this.prepared = prepared;
        this.index = prepared.names();
        this.names = names;
        this.rules = rules;
    }

    /** How a row and a name of a product agree, and the place of that name among the names of the product. */
    private record Called(int place, NameResult result) {}

    Sifted sift(RowName row, MakerCheck maker, Seen seen, boolean keepRefused) {
        Sifted sifted = new Sifted(row, keepRefused, maker.isOpen());
        Map<Integer, List<Called>> called = new TreeMap<>();
        index.candidates(row, seen);
        for (int i = 0; i < seen.size(); i++) {
            IndexedName name = index.name(seen.get(i));
            if (keepRefused || isPlausible(name, maker)) {
                Vendor vendor = name.vendor();
                NameCheck.Wanted wanted = keepRefused ? NameCheck.Wanted.ALL : wanted(vendor, maker);
                NameResult result = names.check(name.pattern(), row, vendor.group(), maker.words(vendor), wanted);
                if (keepRefused || result instanceof NameMatch) {
                    add(name, result, called);
                }
            }
        }
        called.forEach((number, results) -> {
            Entry entry = prepared.entries().get(number);
            if (keepRefused || maker.isPlausible(entry.vendor()) || maker.namedByProduct(entry)) {
                sift(best(entry, results, row, maker), entry, maker, sifted);
            }
        });
        return sifted;
    }

    private NameCheck.Wanted wanted(Vendor vendor, MakerCheck maker) {
        return maker.asksForWholeName(vendor, prepared.spoken().get(vendor.number()))
                ? NameCheck.Wanted.WHOLE
                : NameCheck.Wanted.MATCHES;
    }

    private boolean isPlausible(IndexedName name, MakerCheck maker) {
        if (maker.isPlausible(name.vendor())) {
            return true;
        }
        Vendor vendor = name.vendor();
        boolean mayBe = maker.mayBeNamedBy(vendor, prepared.spoken().get(vendor.number()));
        for (int i = 0; mayBe && i < name.entries().size(); i++) {
            if (maker.namedByProduct(prepared.entries().get(name.entries().get(i)))) {
                return true;
            }
        }
        return false;
    }

    private static void add(IndexedName name, NameResult result, Map<Integer, List<Called>> called) {
        for (int i = 0; i < name.entries().size(); i++) {
            called.computeIfAbsent(name.entries().get(i), any -> new ArrayList<>(2))
                    .add(new Called(name.places().get(i), result));
        }
    }

    private void sift(NameResult best, Entry entry, MakerCheck maker, Sifted sifted) {
        switch (best) {
            case NameResult.Nothing nothing -> {}
            case NameResult.Refused refused ->
                sifted.refuse(entry, refused.match(), maker.evidence(entry, refused.match()), refused.why());
            case NameMatch name -> {
                Optional<VendorEvidence> vendor = maker.evidence(entry, name);
                if (vendor.isEmpty()) {
                    sifted.refuse(
                            entry,
                            name,
                            vendor,
                            new Refusal.OtherMaker(
                                    maker.written(), entry.maker().written()));
                } else if (otherModel(entry, name)) {
                    sifted.refuse(entry, name, vendor, new Refusal.OtherModel(name.extra()));
                } else {
                    sifted.take(Named.by(entry, ofSeries(entry, name), vendor.get()));
                }
            }
        }
    }

    private NameMatch ofSeries(Entry entry, NameMatch name) {
        boolean series = name.source() == NamePattern.Source.TITLE && Titles.namesSeries(entry);
        return series || isNarrowed(entry, name) ? name.with(Grade.FAMILY) : name;
    }

    /** The title names a model that the product's name does not, and the row does not either. */
    private boolean isNarrowed(Entry entry, NameMatch name) {
        return rules.on(NameRule.TITLE_MODEL)
                && name.source() == NamePattern.Source.NAME
                && name.tellingShared() == 1
                && Titles.narrowedTo(entry).isPresent();
    }

    /** The advisory lists models, or has one that its title or its name does not have, and the row names another one. */
    private boolean otherModel(Entry entry, NameMatch name) {
        boolean listed = entry.modelList() && name.source() == NamePattern.Source.NAME && name.hasOtherModel();
        boolean titled = name.otherCode() && name.source() == NamePattern.Source.TITLE && Titles.hidesModel(entry);
        boolean narrowed = isNarrowed(entry, name) && name.hasShortCode();
        return rules.on(NameRule.OTHER_MODEL) && (listed || titled || narrowed);
    }

    /** Of the names of a product that the row has, the one that fits best. */
    private NameResult best(Entry entry, List<Called> called, RowName row, MakerCheck maker) {
        called.sort(Comparator.comparingInt(Called::place));
        NameResult best = new NameResult.Nothing();
        for (Called one : called) {
            best = better(one.result(), best) ? one.result() : best;
        }
        return best instanceof NameMatch match && isExcluded(entry, row, maker)
                ? new NameResult.Refused(new Refusal.Excluded(), match)
                : best;
    }

    private boolean isExcluded(Entry entry, RowName row, MakerCheck maker) {
        return rules.on(NameRule.EXCLUDED)
                && entry.excluded().stream()
                        .map(excluded -> names.check(
                                excluded, row, entry.group(), maker.words(entry.vendor()), NameCheck.Wanted.WHOLE))
                        .anyMatch(result -> result instanceof NameMatch match && match.grade() == Grade.FULL);
    }

    private static boolean better(NameResult next, NameResult best) {
        return switch (best) {
            case NameResult.Nothing nothing -> true;
            case NameResult.Refused refused ->
                switch (next) {
                    case NameResult.Nothing nothing -> false;
                    case NameResult.Refused other ->
                        other.match().score() > refused.match().score();
                    case NameMatch match -> true;
                };
            case NameMatch match -> next instanceof NameMatch other && better(other, match);
        };
    }

    private static boolean better(NameMatch one, NameMatch other) {
        int grade = one.grade().compareTo(other.grade());
        if (grade != 0) {
            return grade < 0;
        }
        if (Math.abs(one.weight() - other.weight()) > NameMatch.CLOSE) {
            return one.weight() > other.weight();
        }
        return one.source().compareTo(other.source()) < 0;
    }
}
