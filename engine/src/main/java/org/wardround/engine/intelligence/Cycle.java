package org.wardround.engine.intelligence;

/**
 * One release of a product with a lifecycle.
 *
 * @param name release, as written, such as "10-1809-e-lts"
 * @param label label for people; empty when there is none
 * @param endOfLife end of security support for everybody
 * @param extendedEnd end of support that has to be paid for
 * @param latest latest version; empty when not said
 */
public record Cycle(String name, String label, EndOfLife endOfLife, EndOfLife extendedEnd, String latest) {}
