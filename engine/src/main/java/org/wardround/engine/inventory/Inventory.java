package org.wardround.engine.inventory;

import java.util.List;

/**
 * Everything that the hospital has.
 *
 * @param assets in file order
 * @param components in file order
 * @param suppliers in file order
 */
public record Inventory(List<Asset> assets, List<Component> components, List<Supplier> suppliers) {
    /** Copies the collections, so that the record never changes. */
    public Inventory {
        assets = List.copyOf(assets);
        components = List.copyOf(components);
        suppliers = List.copyOf(suppliers);
    }
}
