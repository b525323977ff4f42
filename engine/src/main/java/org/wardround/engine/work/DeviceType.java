package org.wardround.engine.work;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wardround.engine.inventory.Asset;

/**
 * All rows of the inventory that say the same maker and the same model.
 *
 * @param maker name of the maker, as the catalogue calls it; as written where the catalogue does not know it; empty when
 *     no row says
 * @param model model as most of the rows write it; the description, else the order number, where no row names a model
 * @param assets the rows, in inventory order; one or more
 */
public record DeviceType(String maker, String model, List<Asset> assets) {
    /** Copies the collections, so that the record never changes. */
    public DeviceType {
        assets = List.copyOf(assets);
    }

    /**
     * How many devices there are.
     *
     * @return devices, which may be more than rows
     */
    public long devices() {
        return assets.stream().mapToLong(Asset::quantity).sum();
    }

    /**
     * The software versions in use.
     *
     * @return version as written to number of devices; the empty text counts devices whose version nobody wrote down
     */
    public SortedMap<String, Long> versions() {
        SortedMap<String, Long> versions = new TreeMap<>();
        for (Asset asset : assets) {
            versions.merge(asset.software().version().strip(), (long) asset.quantity(), Long::sum);
        }
        return versions;
    }

    /**
     * The manufacturer's order numbers.
     *
     * @return numbers as written, sorted, each once; empty when no row gives one
     */
    public List<String> articleNumbers() {
        return assets.stream()
                .map(asset -> asset.product().articleNumber().strip())
                .filter(number -> !number.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }
}
