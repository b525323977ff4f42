package org.wardround.engine.finding;

/**
 * How an attacker can reach an asset (SSVC decision point).
 */
public enum Exposure {
    /** Not on a network. */
    SMALL,
    /** On an inner network, or not known. */
    CONTROLLED,
    /** Reachable from outside. */
    OPEN
}
