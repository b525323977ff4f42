package org.wardround.engine.risk;

import java.util.List;

/**
 * What the expected loss hangs on, and what it is worth to know more.
 *
 * @param swings how far each input moves the expected loss as things are, largest first
 * @param information what it is worth to know inputs before the plan is decided
 */
public record Insight(List<Swing> swings, Information information) {
    /** Copies the list, so that the record never changes. */
    public Insight {
        swings = List.copyOf(swings);
    }
}
