package org.wardround.engine.inventory;

/**
 * What an asset is called. Text as written in the inventory; empty when missing.
 *
 * @param manufacturer maker as written
 * @param model model or trade name as written
 * @param description what it is, in words, with useful remarks
 * @param articleNumber catalogue, REF or order number
 */
public record Product(String manufacturer, String model, String description, String articleNumber) {}
