package org.wardround.engine.challenge;

import org.wardround.engine.kernel.Source;

/**
 * What the sector says of a challenge. A rating never changes euros.
 *
 * @param criticality 1 to 5
 * @param complexity 1 to 5
 * @param source who says so
 */
public record SectorView(int criticality, int complexity, Source source) {}
