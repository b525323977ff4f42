package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.inventory.Component;
import org.wardround.engine.inventory.Inventory;

/** Matches all assets of an inventory; rows that say the same are looked up once. */
final class InventoryMatcher {
    private final AssetMatcher matcher;
    private final ComponentMatcher components;
    private final List<Vendor> vendors;

    InventoryMatcher(AssetMatcher matcher, ComponentMatcher components, List<Vendor> vendors) {
        this.components = components;
        this.matcher = matcher;
        this.vendors = vendors;
    }

    Matches match(Inventory inventory, MatchMode mode, int threads) {
        List<Asset> assets = inventory.assets();
        Products products = new Products(assets, matcher::isKnownBySerial);
        List<List<Match>> found = new ArrayList<>(Collections.nCopies(assets.size(), List.of()));
        Workers.share(products.size(), threads, () -> {
            MakerMemory memory = matcher.memory();
            return product -> {
                Spoken spoken = matcher.spoken(products.first(product), memory, mode);
                if (!spoken.isNothing()) {
                    products.rows(product).forEach(row -> found.set(row, spoken.matches(assets.get(row))));
                }
            };
        });
        MakerMemory memory = matcher.memory();
        CoverageCheck check = new CoverageCheck(memory, vendors);
        List<NoticeCoverage> coverage = new ArrayList<>(assets.size());
        for (int row = 0; row < assets.size(); row++) {
            coverage.add(check.of(assets.get(row), !found.get(row).isEmpty()));
        }
        addComponents(inventory, memory, found);
        List<Match> matches = new ArrayList<>();
        found.forEach(matches::addAll);
        return new Matches(matches, coverage);
    }

    /** Parts are taken together by asset, in the order of the inventory. */
    private void addComponents(Inventory inventory, MakerMemory memory, List<List<Match>> found) {
        Map<String, List<Component>> byAsset = new HashMap<>();
        for (Component component : inventory.components()) {
            byAsset.computeIfAbsent(component.assetId(), any -> new ArrayList<>())
                    .add(component);
        }
        for (int row = 0; row < found.size() && !byAsset.isEmpty(); row++) {
            Asset carrier = inventory.assets().get(row);
            List<Component> inside = byAsset.remove(carrier.id());
            if (inside != null) {
                found.set(row, components.match(carrier, inside, found.get(row), memory));
            }
        }
    }
}
