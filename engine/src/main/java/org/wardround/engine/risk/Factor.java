package org.wardround.engine.risk;

/**
 * One reason why a rate or an impact differs from the published one.
 *
 * @param kind "size", "driver", "in-place" or "overlap"
 * @param id which: measure or solution id
 * @param factor what it multiplies by
 * @param detail the numbers behind it, such as the share
 */
public record Factor(String kind, String id, double factor, String detail) {}
