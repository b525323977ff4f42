package org.wardround.engine.inventory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How a row is named where its name must be the same in every run: by its id, and by its line too where that is not enough. */
public final class AssetRefs {
    private final Map<String, Integer> timesUsed = new HashMap<>();

    /**
     * Counts how often each id is used.
     *
     * @param assets all rows of the inventory
     */
    public AssetRefs(List<Asset> assets) {
        assets.forEach(asset -> timesUsed.merge(asset.id(), 1, Integer::sum));
    }

    /**
     * The name of a row.
     *
     * @param asset the row
     * @return its id; with "@" and the line where the row has no id, or another row has the same
     */
    public String of(Asset asset) {
        boolean once = timesUsed.getOrDefault(asset.id(), 0) == 1;
        return once && !asset.id().isEmpty()
                ? asset.id()
                : asset.id() + "@" + asset.row().line();
    }
}
