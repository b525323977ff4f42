package org.wardround.engine.matching;

import java.util.List;
import org.wardround.engine.intelligence.Advisory;

/**
 * An index that was saved and is there again.
 *
 * @param advisories all advisories that it was saved with, in their order; each is read from the bytes when it is first
 *     asked for
 * @param index the index
 */
public record ReopenedIndex(List<Advisory> advisories, AdvisoryIndex index) {}
