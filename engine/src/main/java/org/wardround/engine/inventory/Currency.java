package org.wardround.engine.inventory;

/**
 * The hospital's own currency.
 *
 * @param code ISO 4217 code
 * @param euros how many euros one unit is worth, above 0
 */
public record Currency(String code, double euros) {}
