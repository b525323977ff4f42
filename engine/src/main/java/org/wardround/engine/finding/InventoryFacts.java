package org.wardround.engine.finding;

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
 */
public record InventoryFacts(
        int assets,
        int medicalDevices,
        double knownExploitedShare,
        double legacyShare,
        double urgentShare,
        double openRemoteAccessShare,
        double singleSourceShare,
        double noNoticesShare) {}
