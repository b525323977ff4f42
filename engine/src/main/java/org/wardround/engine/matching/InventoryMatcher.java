package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.inventory.Component;
import org.wardround.engine.inventory.Inventory;
import org.wardround.engine.inventory.RowRef;

/** Matches all assets of an inventory; rows that say the same are looked up once. */
final class InventoryMatcher {
    private final AssetMatcher matcher;
    private final ComponentMatcher components;
    private final List<Entry> entries;
    private final Map<String, NoticeCoverageKind> published = new HashMap<>();

    private record NoticeCoverageKind(boolean known, boolean publishes, String name) {}

    InventoryMatcher(AssetMatcher matcher, ComponentMatcher components, List<Entry> entries) {
        this.components = components;
        this.matcher = matcher;
        this.entries = entries;
    }

    Matches match(Inventory inventory, MatchMode mode) {
        MakerMemory memory = matcher.memory();
        Map<Object, List<Match>> seen = new HashMap<>();
        List<Match> matches = new ArrayList<>();
        List<NoticeCoverage> coverage = new ArrayList<>();
        List<Vendor> vendors = entries.stream().map(Entry::vendor).distinct().toList();
        for (Asset asset : inventory.assets()) {
            Object what = List.of(asset.product(), asset.software(), asset.identifiers());
            List<Match> found = seen.computeIfAbsent(what, any -> matcher.match(asset, memory, mode));
            for (Match match : found) {
                matches.add(new Match(
                        asset.id(),
                        asset.row(),
                        match.advisoryId(),
                        match.verdict(),
                        match.vulnerabilities(),
                        match.reason()));
            }
            coverage.add(coverage(asset, vendors, found, memory));
        }
        Map<String, Asset> byId = new HashMap<>();
        inventory.assets().forEach(asset -> byId.putIfAbsent(asset.id(), asset));
        for (Component component : inventory.components()) {
            ComponentMatcher.carrier(component, byId)
                    .ifPresent(asset -> matches.addAll(components.match(component, asset, memory)));
        }
        return new Matches(ordered(matches, inventory), coverage);
    }

    /** By row, then advisory; of several matches of one row and advisory the most serious stays. */
    private static List<Match> ordered(List<Match> matches, Inventory inventory) {
        Map<RowRef, Integer> places = new HashMap<>();
        inventory.assets().forEach(asset -> places.putIfAbsent(asset.row(), places.size()));
        Map<List<Object>, Match> best = new LinkedHashMap<>();
        for (Match match : matches) {
            best.merge(
                    List.of(match.assetId(), match.row(), match.advisoryId()),
                    match,
                    (one, other) -> one.verdict().compareTo(other.verdict()) <= 0 ? one : other);
        }
        List<Match> ordered = new ArrayList<>(best.values());
        ordered.sort(Comparator.comparing((Match match) -> places.getOrDefault(match.row(), Integer.MAX_VALUE))
                .thenComparing(Match::advisoryId));
        return ordered;
    }

    private NoticeCoverage coverage(Asset asset, List<Vendor> vendors, List<Match> found, MakerMemory memory) {
        String written = asset.product().manufacturer();
        NoticeCoverageKind kind = published.computeIfAbsent(written, text -> {
            RowMaker row = memory.resolve(text);
            Maker maker = row.maker();
            String name = maker.inCatalogue() ? maker.canonical().first() : text.trim();
            return new NoticeCoverageKind(maker.isKnown(), vendors.stream().anyMatch(row::isSame), name);
        });
        if (kind.publishes() || !found.isEmpty()) {
            return new NoticeCoverage.Published(asset.id(), asset.row(), kind.name());
        }
        return kind.known()
                ? new NoticeCoverage.NothingPublished(asset.id(), asset.row(), kind.name())
                : new NoticeCoverage.MakerNotKnown(asset.id(), asset.row());
    }
}
