package org.wardround.formats.hospital;

import java.util.List;
import org.wardround.engine.inventory.Asset;

/**
 * What an inventory file says.
 *
 * @param assets in file order
 * @param account what became of every row and column
 */
public record InventoryTable(List<Asset> assets, InventoryAccount account) {
    /** Copies the list, so that the record never changes. */
    public InventoryTable {
        assets = List.copyOf(assets);
    }
}
