package org.wardround.engine.inventory;

/**
 * Which software an asset runs. Text as written; empty when missing.
 *
 * @param version version of firmware or application
 * @param operatingSystem operating system as free text
 */
public record Software(String version, String operatingSystem) {}
