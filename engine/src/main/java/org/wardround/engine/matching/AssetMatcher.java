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

    List<Match> match(Asset asset, MakerMemory memory, MatchMode mode) {
        return verdicts(asset, byAdvisory(asset, sift(asset, memory, mode == MatchMode.WIDE), mode));
    }

    /** Candidates that were not taken, the most alike first. */
    List<NearMiss> nearMisses(Asset asset, MakerMemory memory, MatchMode mode) {
        Sifted sifted = sift(asset, memory, true);
        Set<String> taken = new HashSet<>(byAdvisory(asset, sifted, mode).keySet());
        return NearMisses.of(asset, sifted.refused(), taken);
    }

    private Map<String, List<Named>> byAdvisory(Asset asset, Sifted sifted, MatchMode mode) {
        Map<String, List<Named>> byAdvisory = new TreeMap<>();
        for (Named named : sifted.named()) {
            add(named, byAdvisory);
        }
        for (IdentifierIndex.Hit hit : identifiers.of(asset).values()) {
            add(Named.by(hit), byAdvisory);
        }
        if (makers.rules().on(NameRule.SISTER)) {
            Sisters.drop(byAdvisory, sifted);
        }
        switch (mode) {
            case USUAL -> {}
            case STRICT -> confirmed(byAdvisory, sifted);
            case WIDE -> widened(asset, sifted, byAdvisory);
        }
        return byAdvisory;
    }

    private static void add(Named named, Map<String, List<Named>> byAdvisory) {
        byAdvisory.computeIfAbsent(key(named.entry()), any -> new ArrayList<>()).add(named);
    }

    private static void confirmed(Map<String, List<Named>> byAdvisory, Sifted sifted) {
        for (List<Named> list : byAdvisory.values()) {
            list.stream()
                    .filter(one -> !one.isConfirmed())
                    .forEach(one -> sifted.refuse(
                            one.entry(), one.name(), Optional.of(one.vendor()), new Refusal.NotConfirmed()));
            list.removeIf(one -> !one.isConfirmed());
        }
        byAdvisory.values().removeIf(List::isEmpty);
    }

    private static void widened(Asset asset, Sifted sifted, Map<String, List<Named>> byAdvisory) {
        String written = asset.product().manufacturer();
        for (Sifted.Refused refused : sifted.refused()) {
            if (NearMisses.isWide(refused)) {
                Entry entry = refused.entry();
                NameMatch weak = refused.name().with(Grade.WEAK);
                VendorEvidence vendor = refused.vendor()
                        .orElseGet(() ->
                                new VendorEvidence.InText(written, entry.maker().written(), entry.group()));
                add(new Named(entry, weak, vendor, ""), byAdvisory);
            }
        }
    }

    /** The products that the words of a row may name. */
    Sifted sift(Asset asset, MakerMemory memory, boolean keepRefused) {
        RowName row = row(asset);
        MakerCheck maker = new MakerCheck(memory, asset);
        Sifted sifted = new Sifted(keepRefused, maker.isOpen());
        Map<String, Boolean> plausible = new HashMap<>();
        for (List<Posting> postings : index.candidates(row).values()) {
            Entry entry = postings.getFirst().entry();
            boolean may = plausible.computeIfAbsent(entry.maker().written(), any -> maker.isPlausible(entry));
            if (may || keepRefused) {
                sift(best(postings, row, maker), entry, maker, sifted);
            }
        }
        return sifted;
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
                    sifted.take(new Named(entry, name, vendor.get(), ""));
                }
            }
        }
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
    private boolean otherModel(Entry entry, NameMatch name) {
        return makers.rules().on(NameRule.OTHER_MODEL)
                && entry.modelList()
                && name.source() == NamePattern.Source.NAME
                && name.hasOtherModel();
    }

    static String key(Entry entry) {
        return entry.advisory().id() + "\u0000" + entry.advisory().origin().file();
    }

    private NameResult best(List<Posting> postings, RowName row, MakerCheck maker) {
        Entry entry = postings.getFirst().entry();
        Set<String> words = new HashSet<>(entry.makerWords());
        words.addAll(maker.words());
        NameResult best = new NameResult.Nothing();
        for (Posting posting : postings) {
            NameResult next = names.check(posting.pattern(), row, entry.group(), words);
            best = better(next, best) ? next : best;
        }
        return best instanceof NameMatch match && isExcluded(entry, row, words)
                ? new NameResult.Refused(new Refusal.Excluded(), match)
                : best;
    }

    private boolean isExcluded(Entry entry, RowName row, Set<String> words) {
        return makers.rules().on(NameRule.EXCLUDED)
                && entry.excluded().stream()
                        .map(excluded -> names.check(excluded, row, entry.group(), words))
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
