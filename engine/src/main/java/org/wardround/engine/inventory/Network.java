package org.wardround.engine.inventory;

import org.wardround.engine.kernel.Truth;

/**
 * How an asset is connected.
 *
 * @param connected whether it is on a network
 * @param zone VLAN or zone as written; empty when missing
 * @param address IP address as written; empty when missing
 */
public record Network(Truth connected, String zone, String address) {}
