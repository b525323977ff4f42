package org.wardround.engine.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.inventory.RowRef;

/**
 * For how many devices somebody publishes notices that a machine can read, by what is in the feeds. Silence is not known, not
 * safe.
 *
 * @param published devices whose maker publishes
 * @param makerNotKnown devices whose row does not say who made them
 * @param silent devices of makers that publish nothing, by maker
 */
public record NoticeShares(Count published, Count makerNotKnown, SortedMap<String, Count> silent) {
    /** Copies the map, so that the record never changes. */
    public NoticeShares {
        silent = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(silent));
    }

    /**
     * How many.
     *
     * @param rows rows of the inventory
     * @param devices devices, which may be more than rows
     */
    public record Count(long rows, long devices) {
        Count plus(long more) {
            return new Count(rows + 1, devices + more);
        }
    }

    /**
     * Counts.
     *
     * @param coverage what matching found out about the maker of each row
     * @param assets the rows
     * @return how many devices there are of each kind
     */
    public static NoticeShares of(List<NoticeCoverage> coverage, List<Asset> assets) {
        Map<RowRef, Integer> quantities = new HashMap<>();
        assets.forEach(asset -> quantities.put(asset.row(), asset.quantity()));
        MakerNames makers = MakerNames.of(assets, coverage);
        Count none = new Count(0, 0);
        Count published = none;
        Count unknown = none;
        TreeMap<String, Count> silent = new TreeMap<>();
        for (NoticeCoverage one : coverage) {
            switch (one) {
                case NoticeCoverage.Published known ->
                    published = published.plus(quantities.getOrDefault(known.row(), 1));
                case NoticeCoverage.MakerNotKnown row -> unknown = unknown.plus(quantities.getOrDefault(row.row(), 1));
                case NoticeCoverage.NothingPublished known -> {
                    String maker = makers.of(known.row());
                    silent.put(maker, silent.getOrDefault(maker, none).plus(quantities.getOrDefault(known.row(), 1)));
                }
            }
        }
        return new NoticeShares(published, unknown, silent);
    }

    /**
     * Devices of makers that publish nothing.
     *
     * @return rows and devices of all such makers together
     */
    public Count nothingPublished() {
        return new Count(
                silent.values().stream().mapToLong(Count::rows).sum(),
                silent.values().stream().mapToLong(Count::devices).sum());
    }

    /**
     * All devices.
     *
     * @return 0 or more
     */
    public long devices() {
        return published.devices()
                + makerNotKnown.devices()
                + nothingPublished().devices();
    }

    /**
     * The share of some devices among all.
     *
     * @param count the devices
     * @return 0 to 1; 0 where there is no device
     */
    public double share(Count count) {
        return devices() == 0 ? 0 : (double) count.devices() / devices();
    }
}
