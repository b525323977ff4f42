package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.inventory.Component;
import org.wardround.engine.inventory.Inventory;

/**
 * An inventory, prepared so that the products of a new advisory are looked up in it, as {@link AdvisoryIndex} is prepared
 * the other way round. Never changes once it is built; several threads may ask it at once.
 */
public final class InventoryIndex {
    private static final int LONGEST_BEGINNING = 4;
    private static final String BEGINNING = "begins:";

    private final Inventory inventory;
    private final Products products;
    private final Fingerprints names = new Fingerprints();
    private final Fingerprints serials = new Fingerprints();
    private final Map<String, Ints> componentsOf = new HashMap<>();
    private final Map<String, Integer> carriers = new HashMap<>();
    private final Ints none = new Ints();

    /**
     * Prepares an inventory.
     *
     * @param inventory the assets and their components
     */
    public InventoryIndex(Inventory inventory) {
        this.inventory = inventory;
        this.products = new Products(inventory.assets(), any -> false);
        Lexicon unused = Lexicon.of(List.of(), List.of());
        for (int product = 0; product < products.size(); product++) {
            Asset asset = products.first(product);
            add(RowName.of(asset.product().model(), RowText.of(asset), "", unused), product);
            for (String key : IdentifierKeys.of(asset)) {
                names.add(key, product);
            }
        }
        for (int row = 0; row < inventory.assets().size(); row++) {
            for (String key : IdentifierKeys.ofSerial(inventory.assets().get(row))) {
                serials.add(key, row);
            }
        }
        addComponents(unused);
        names.close();
        serials.close();
    }

    /** Components are numbered after the products. */
    private void addComponents(Lexicon unused) {
        List<Component> components = inventory.components();
        for (int row = 0; row < inventory.assets().size() && !components.isEmpty(); row++) {
            carriers.putIfAbsent(inventory.assets().get(row).id(), row);
        }
        for (int i = 0; i < components.size(); i++) {
            Component component = components.get(i);
            if (carriers.containsKey(component.assetId())) {
                componentsOf
                        .computeIfAbsent(component.assetId(), any -> new Ints())
                        .add(i);
                add(RowName.of(ComponentMatcher.name(component), "", "", unused), products.size() + i);
                for (String key : IdentifierKeys.of(component)) {
                    names.add(key, products.size() + i);
                }
            }
        }
    }

    private void add(RowName row, int number) {
        Set<String> beginnings = new HashSet<>();
        for (String run : row.runs()) {
            names.add(run, number);
            for (int length = 1; length <= Math.min(LONGEST_BEGINNING, run.length()); length++) {
                beginnings.add(BEGINNING + run.substring(0, length));
            }
        }
        beginnings.forEach(beginning -> names.add(beginning, number));
    }

    /**
     * The rows that products may speak of.
     *
     * @param news the products
     * @param matcher looks up these products alone
     * @param inside looks them up in components
     * @param mode how sure a match must be
     * @return a part of the inventory, in its order: these rows, and all components of them
     */
    Inventory touchedBy(Prepared news, AssetMatcher matcher, ComponentMatcher inside, MatchMode mode) {
        MakerMemory memory = matcher.memory();
        BitSet rows = new BitSet();
        BitSet candidates = candidates(news);
        candidates.stream().forEach(number -> {
            if (number < products.size()) {
                if (matcher.speaks(products.first(number), memory, mode)) {
                    products.rows(number).forEach(rows::set);
                }
            } else {
                Component component = inventory.components().get(number - products.size());
                int carrier = carriers.getOrDefault(component.assetId(), 0);
                if (inside.speaks(component, inventory.assets().get(carrier), memory)) {
                    rows.set(carrier);
                }
            }
        });
        bySerial(news.identifiers(), rows);
        return part(rows);
    }

    private BitSet candidates(Prepared news) {
        BitSet candidates = new BitSet();
        news.names().keys(key -> {
            if (key.equals(NameKeys.ANY)) {
                candidates.set(0, products.size() + inventory.components().size());
            } else if (NameKeys.isBeginning(key)) {
                int length = Math.min(LONGEST_BEGINNING, key.length() - 1);
                names.find(BEGINNING + key.substring(0, length), candidates::set);
            } else {
                names.find(key, candidates::set);
            }
        });
        news.identifiers().keys().forEach(key -> names.find(key, candidates::set));
        for (int product = 0; product < products.size() && news.identifiers().hasMasks(); product++) {
            if (!news.identifiers().of(products.first(product)).isEmpty()) {
                candidates.set(product);
            }
        }
        return candidates;
    }

    /** Serial numbers tell rows of one product apart. */
    private void bySerial(IdentifierIndex identifiers, BitSet rows) {
        identifiers.keys().forEach(key -> serials.find(key, rows::set));
        for (int row = 0; row < inventory.assets().size() && identifiers.hasMasks(); row++) {
            if (identifiers.isKnownBySerial(inventory.assets().get(row))) {
                rows.set(row);
            }
        }
    }

    private Inventory part(BitSet rows) {
        List<Asset> assets = new ArrayList<>();
        List<Component> components = new ArrayList<>();
        withCarriers(rows).stream().forEach(row -> {
            Asset asset = inventory.assets().get(row);
            assets.add(asset);
            if (carriers.getOrDefault(asset.id(), -1) == row) {
                int[] parts = componentsOf.getOrDefault(asset.id(), none).toArray();
                for (int part : parts) {
                    components.add(inventory.components().get(part));
                }
            }
        });
        return new Inventory(assets, components, List.of());
    }

    /** The components of an asset hang on the first row that has its id. */
    private BitSet withCarriers(BitSet rows) {
        BitSet all = new BitSet();
        all.or(rows);
        rows.stream()
                .forEach(row -> all.set(
                        carriers.getOrDefault(inventory.assets().get(row).id(), row)));
        return all;
    }
}
