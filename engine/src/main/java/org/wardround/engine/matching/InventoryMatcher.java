package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.inventory.Inventory;

/** Matches all assets of an inventory; rows that say the same are looked up once. */
final class InventoryMatcher {
    private final AssetMatcher matcher;
    private final List<Entry> entries;
    private final Map<String, NoticeCoverageKind> published = new HashMap<>();

    private record NoticeCoverageKind(boolean known, boolean publishes, String name) {}

    InventoryMatcher(AssetMatcher matcher, List<Entry> entries) {
        this.matcher = matcher;
        this.entries = entries;
    }

    Matches match(Inventory inventory) {
        MakerMemory memory = matcher.memory();
        Map<Object, List<Match>> seen = new HashMap<>();
        List<Match> matches = new ArrayList<>();
        List<NoticeCoverage> coverage = new ArrayList<>();
        List<Maker> vendors = entries.stream().map(Entry::maker).distinct().toList();
        for (Asset asset : inventory.assets()) {
            Object what = List.of(asset.product(), asset.software(), asset.identifiers());
            List<Match> found = seen.computeIfAbsent(what, any -> matcher.match(asset, memory));
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
        return new Matches(matches, coverage);
    }

    private NoticeCoverage coverage(Asset asset, List<Maker> vendors, List<Match> found, MakerMemory memory) {
        String written = asset.product().manufacturer();
        NoticeCoverageKind kind = published.computeIfAbsent(written, text -> {
            Maker maker = memory.resolve(text);
            String name = maker.inCatalogue() ? maker.canonical().first() : text.trim();
            return new NoticeCoverageKind(maker.isKnown(), vendors.stream().anyMatch(maker::sameAs), name);
        });
        if (kind.publishes() || !found.isEmpty()) {
            return new NoticeCoverage.Published(asset.id(), asset.row(), kind.name());
        }
        return kind.known()
                ? new NoticeCoverage.NothingPublished(asset.id(), asset.row(), kind.name())
                : new NoticeCoverage.MakerNotKnown(asset.id(), asset.row());
    }
}
