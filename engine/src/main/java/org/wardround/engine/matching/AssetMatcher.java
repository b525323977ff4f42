package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.inventory.Component;
import org.wardround.engine.inventory.DeviceClasses;
import org.wardround.engine.matching.NameMatch.Grade;

/** Matches one asset: names first, then makers, then versions. */
final class AssetMatcher {
    private final Makers makers;
    private final Sifter sifter;
    private final IdentifierIndex identifiers;
    private final NameCheck names;
    private final DeviceClasses kinds;
    private final Precedence precedence;

    AssetMatcher(
            Makers makers,
            Sifter sifter,
            IdentifierIndex identifiers,
            NameCheck names,
            DeviceClasses kinds,
            Precedence precedence) {
        this.precedence = precedence;
        this.identifiers = identifiers;
        this.kinds = kinds;
        this.makers = makers;
        this.sifter = sifter;
        this.names = names;
    }

    MakerMemory memory() {
        return new MakerMemory(makers);
    }

    List<Match> match(Asset asset, MakerMemory memory, MatchMode mode) {
        return spoken(asset, memory, mode).matches(asset);
    }

    /** What the advisories say of the product that a row has. */
    Spoken spoken(Asset asset, MakerMemory memory, MatchMode mode) {
        Sifted sifted = sift(asset, memory, mode == MatchMode.WIDE);
        HostCheck host = new HostCheck(names, sifted.row(), asset, List.of());
        return spoken(host, byAdvisory(asset, sifted, mode), List.of());
    }

    /** Whether any advisory speaks of the product that a row has. */
    boolean speaks(Asset asset, MakerMemory memory, MatchMode mode) {
        return !byAdvisory(asset, sift(asset, memory, mode == MatchMode.WIDE), mode)
                .isEmpty();
    }

    /** Whether the serial number of a row names a product. */
    boolean isKnownBySerial(Asset asset) {
        return identifiers.isKnownBySerial(asset);
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
        for (Hit hit : identifiers.of(asset).values()) {
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
                add(Named.by(entry, weak, vendor), byAdvisory);
            }
        }
    }

    /** The products that the words of a row may name. */
    Sifted sift(Asset asset, MakerMemory memory, boolean keepRefused) {
        RowName row = names.row(asset, kinds.classify(asset).id());
        return sifter.sift(row, new MakerCheck(memory, asset), memory.seen(), keepRefused);
    }

    /** Tells whether an asset is what a product runs on or is part of. */
    HostCheck host(Asset asset, List<Component> subjects) {
        return new HostCheck(names, names.row(asset, kinds.classify(asset).id()), asset, subjects);
    }

    /**
     * What the advisories say of the products that were found.
     *
     * @param host tells what the products may run on
     * @param byAdvisory the products, by advisory
     * @param carrier for a software part: the matches of the asset that it is in
     */
    Spoken spoken(HostCheck host, Map<String, List<Named>> byAdvisory, List<Match> carrier) {
        List<Verdicts> advisories = new ArrayList<>(byAdvisory.size());
        for (List<Named> named : byAdvisory.values()) {
            advisories.add(new Verdicts(closest(named), host));
        }
        return new Spoken(advisories, matches -> precedence.settle(matches, carrier));
    }

    static String key(Entry entry) {
        return entry.advisory().id() + "\u0000" + entry.advisory().origin().file();
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
                .filter(one -> one.name().grade() == grade && one.name().weight() >= weight - NameMatch.CLOSE)
                .toList();
    }
}
