package org.wardround.engine.inventory;

/**
 * Numbers that identify an asset or its kind. Empty when missing.
 *
 * @param serial serial number, as text
 * @param udi UDI-DI or GTIN
 * @param cpe CPE 2.2 or 2.3 name
 * @param purl package URL
 */
public record Identifiers(String serial, String udi, String cpe, String purl) {}
