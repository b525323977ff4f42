package org.wardround.engine.clock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When a step is due. */
public sealed interface Due {
    /**
     * Until when.
     *
     * @return the deadline; empty where the law sets no figure or the start fact is not known
     */
    default Optional<Deadline> until() {
        return switch (this) {
            case At at -> Optional.of(at.deadline());
            case AtLatest latest -> Optional.of(latest.deadline());
            case AtOnce atOnce -> Optional.empty();
            case Waits waits -> Optional.empty();
        };
    }

    /**
     * The start fact is known.
     *
     * @param fact id of the fact that the date is counted from
     * @param start its moment
     * @param deadline until when
     */
    record At(String fact, Instant start, Deadline deadline) implements Due {}

    /**
     * It counts from a step that is not done yet.
     *
     * @param fact id of the start fact
     * @param deadline until when, if that step is done at its own deadline and no sooner
     */
    record AtLatest(String fact, Deadline deadline) implements Due {}

    /**
     * The start fact is known, and the law sets no figure.
     *
     * @param fact id of the fact
     * @param start its moment
     */
    record AtOnce(String fact, Instant start) implements Due {}

    /**
     * No start fact is known.
     *
     * @param facts ids of the facts that would start it, the law's own first
     */
    record Waits(List<String> facts) implements Due {
        /** Copies the list, so that the record never changes. */
        public Waits {
            facts = List.copyOf(facts);
        }
    }
}
