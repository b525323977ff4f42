package org.wardround.engine.risk;

/**
 * A share of the inventory that moves the rate of a scenario.
 */
public enum DriverMeasure {
    /** Known exploited vulnerabilities on networked assets. */
    KNOWN_EXPLOITED,
    /** Networked assets past support. */
    LEGACY,
    /** Networked assets with urgent findings. */
    URGENT,
    /** Suppliers with open remote access. */
    OPEN_REMOTE_ACCESS,
    /** Suppliers of critical services without second source. */
    SINGLE_SOURCE
}
