package org.wardround.engine;

import java.util.List;
import org.wardround.engine.consultation.SectorVoice;

/** What the sector says to a hospital. */
public sealed interface Sector {

    /** Nothing: no insights were given. */
    record Silent() implements Sector {}

    /**
     * Insights that were taken up.
     *
     * @param voice what was said
     * @param before the catalogue without them
     * @param changes what they change, and what the hospital refuses
     */
    record Heard(SectorVoice voice, Catalogue before, List<SectorChange> changes) implements Sector {
        /** Copies the list, so that the record never changes. */
        public Heard {
            changes = List.copyOf(changes);
        }
    }
}
