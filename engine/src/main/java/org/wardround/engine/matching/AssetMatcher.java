package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.inventory.DeviceClasses;
import org.wardround.engine.matching.AdvisoryIndex.Posting;
import org.wardround.engine.matching.NameMatch.Grade;

/** Matches one asset: names first, then makers, then versions. */
final class AssetMatcher {
    private static final double CLOSE = 0.001;
    private static final int BY_IDENTIFIER = 100;

    private final Makers makers;
    private final AdvisoryIndex index;
    private final IdentifierIndex identifiers;
    private final NameCheck names;
    private final DeviceClasses kinds;

    AssetMatcher(
            Makers makers, AdvisoryIndex index, IdentifierIndex identifiers, NameCheck names, DeviceClasses kinds) {
        this.identifiers = identifiers;
        this.kinds = kinds;
        this.makers = makers;
        this.index = index;
        this.names = names;
    }

    MakerMemory memory() {
        return new MakerMemory(makers);
    }

    /**
     * A product that the row names.
     *
     * @param entry the product
     * @param name why it is this product
     * @param vendor why it is this maker
     * @param version version in the identifier of the product; empty when it gives none
     */
    record Named(Entry entry, NameMatch name, VendorEvidence vendor, String version) {}

    List<Match> match(Asset asset, MakerMemory memory) {
        Map<String, List<Named>> byAdvisory = new TreeMap<>();
        for (Named named : named(asset, memory)) {
            byAdvisory
                    .computeIfAbsent(key(named.entry()), any -> new ArrayList<>())
                    .add(named);
        }
        for (IdentifierIndex.Hit hit : identifiers.of(asset).values()) {
            byAdvisory
                    .computeIfAbsent(key(hit.entry()), any -> new ArrayList<>())
                    .add(named(hit));
        }
        dropSisters(byAdvisory);
        return verdicts(asset, byAdvisory);
    }

    /** The products that the words of a row name. */
    List<Named> named(Asset asset, MakerMemory memory) {
        RowName row = row(asset);
        MakerCheck maker = new MakerCheck(memory, asset);
        List<Named> found = new ArrayList<>();
        Map<String, Boolean> plausible = new HashMap<>();
        for (List<Posting> postings : index.candidates(row).values()) {
            Entry entry = postings.getFirst().entry();
            if (!plausible.computeIfAbsent(entry.maker().written(), any -> maker.isPlausible(entry))) {
                continue;
            }
            best(postings, row, maker)
                    .filter(name -> !otherModel(entry, name))
                    .flatMap(name -> maker.evidence(entry, name).map(vendor -> new Named(entry, name, vendor, "")))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** A product that an identifier names: nothing is missing. */
    static Named named(IdentifierIndex.Hit hit) {
        NameMatch name = new NameMatch(
                Grade.FULL,
                List.of(hit.identifier()),
                List.of(),
                List.of(),
                BY_IDENTIFIER,
                1,
                BY_IDENTIFIER,
                false,
                true,
                NamePattern.Source.IDENTIFIER);
        return new Named(hit.entry(), name, new VendorEvidence.ByIdentifier(hit.identifier()), hit.version());
    }

    List<Match> verdicts(Asset asset, Map<String, List<Named>> byAdvisory) {
        RowName row = row(asset);
        RowVersion version = RowVersions.of(asset);
        List<Match> matches = new ArrayList<>();
        for (List<Named> named : byAdvisory.values()) {
            Verdicts.of(asset, version, closest(named), row, names).ifPresent(matches::add);
        }
        return matches;
    }

    private RowName row(Asset asset) {
        return RowName.of(
                asset.product().model(),
                asset.product().description(),
                kinds.classify(asset).id());
    }

    /** The advisory lists models, and the row names another one. */
    private static boolean otherModel(Entry entry, NameMatch name) {
        return entry.modelList() && name.source() == NamePattern.Source.NAME && name.hasOtherModel();
    }

    /** A row that is the full name of one product names neither a family of others nor a sister or accessory of it. */
    private static void dropSisters(Map<String, List<Named>> byAdvisory) {
        List<Named> full = byAdvisory.values().stream()
                .flatMap(List::stream)
                .filter(one -> one.name().grade() == Grade.FULL && one.name().source() == NamePattern.Source.NAME)
                .toList();
        byAdvisory
                .values()
                .forEach(list -> list.removeIf(one -> full.stream().anyMatch(other -> isSister(one, other))));
        byAdvisory.values().removeIf(List::isEmpty);
    }

    private static boolean isSister(Named one, Named full) {
        if (!one.entry().group().equals(full.entry().group())) {
            return false;
        }
        List<String> shared = one.name().shared();
        List<String> others = full.name().shared();
        boolean less = others.containsAll(shared) && others.size() > shared.size();
        boolean wider = shared.containsAll(others) && shared.size() > others.size();
        return switch (one.name().grade()) {
            case FULL -> false;
            case ENOUGH ->
                !wider
                        && !one.name().hasModel()
                        && (one.name().needsMore() || (less && one.name().tellingShared() < 2));
            case FAMILY -> true;
        };
    }

    static String key(Entry entry) {
        return entry.advisory().id() + "\u0000" + entry.advisory().origin().file();
    }

    private Optional<NameMatch> best(List<Posting> postings, RowName row, MakerCheck maker) {
        Entry entry = postings.getFirst().entry();
        Set<String> words = new HashSet<>(entry.makerWords());
        words.addAll(maker.words());
        for (NamePattern excluded : entry.excluded()) {
            Optional<NameMatch> match = names.check(excluded, row, entry.group(), words);
            if (match.isPresent() && match.get().grade() == Grade.FULL) {
                return Optional.empty();
            }
        }
        Optional<NameMatch> best = Optional.empty();
        for (Posting posting : postings) {
            Optional<NameMatch> match = names.check(posting.pattern(), row, entry.group(), words);
            if (match.isPresent() && (best.isEmpty() || better(match.get(), best.get()))) {
                best = match;
            }
        }
        return best;
    }

    private static boolean better(NameMatch one, NameMatch other) {
        int grade = one.grade().compareTo(other.grade());
        if (grade != 0) {
            return grade < 0;
        }
        if (Math.abs(one.weight() - other.weight()) > CLOSE) {
            return one.weight() > other.weight();
        }
        return one.source().compareTo(other.source()) < 0;
    }

    /** Of the products of one advisory, those that the row names most closely. */
    private static List<Named> closest(List<Named> named) {
        Grade grade = named.stream()
                .map(one -> one.name().grade())
                .min(Grade::compareTo)
                .orElseThrow();
        double weight = named.stream()
                .filter(one -> one.name().grade() == grade)
                .mapToDouble(one -> one.name().weight())
                .max()
                .orElse(0);
        return named.stream()
                .filter(one -> one.name().grade() == grade && one.name().weight() >= weight - CLOSE)
                .toList();
    }
}
