package org.wardround.engine.finding;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wardround.engine.inventory.DeviceGroup;

/**
 * What the inventory looks like in numbers. A share of nothing is 0.
 *
 * @param assets assets counted with their quantity
 * @param medicalDevices medical devices counted with their quantity
 * @param knownExploitedShare share of networked assets with an affected or possible match that is known to be
 * exploited, 0 to 1
 * @param legacyShare share of networked assets whose own or whose operating system's support has ended, 0 to 1
 * @param urgentShare share of networked assets with a match rated 4 or 5, 0 to 1
 * @param openRemoteAccessShare share of suppliers with remote access that is not closed by default, 0 to 1
 * @param singleSourceShare of all suppliers that services of criticality 4 or 5 depend on, each counted once for each
 * service, the share without second source, 0 to 1
 * @param noNoticesShare share of medical devices for which nobody in the feeds publishes notices, 0 to 1
 * @param untouched for each group of devices the share of it on which nothing may be changed, 0 to 1; a group that is
 * absent may be changed
 */
public record InventoryFacts(
        int assets,
        int medicalDevices,
        double knownExploitedShare,
        double legacyShare,
        double urgentShare,
        double openRemoteAccessShare,
        double singleSourceShare,
        double noNoticesShare,
        SortedMap<DeviceGroup, Double> untouched) {
    /** Copies the map, so that the record never changes. */
    public InventoryFacts {
        untouched = Collections.unmodifiableSortedMap(new TreeMap<>(untouched));
    }

    /**
     * The same inventory with other devices on which nothing may be changed.
     *
     * @param other for each group the share of it on which nothing may be changed
     * @return the facts
     */
    public InventoryFacts withUntouched(SortedMap<DeviceGroup, Double> other) {
        return new InventoryFacts(
                assets,
                medicalDevices,
                knownExploitedShare,
                legacyShare,
                urgentShare,
                openRemoteAccessShare,
                singleSourceShare,
                noNoticesShare,
                other);
    }
}
