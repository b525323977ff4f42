package org.wardround.engine.finding;

import org.wardround.engine.intelligence.EndOfLife;

/**
 * A release that an asset has, or may have where its row does not tell several apart.
 *
 * @param product lifecycle product id, such as "windows-embedded"
 * @param cycle release of that product, such as "posready-7"
 * @param name both as people call them
 * @param end when its support ends or ended
 * @param ended whether it has ended on the as-of date
 */
public record SupportedRelease(String product, String cycle, String name, EndOfLife end, boolean ended) {}
