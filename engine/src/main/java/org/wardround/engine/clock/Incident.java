package org.wardround.engine.clock;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known of one incident.
 *
 * @param facts id of a start fact to its moment
 * @param sent id of a clock to the moment at which its step was done
 * @param ongoing whether somebody says that it will still be handled when the final report is due
 */
public record Incident(SortedMap<String, Instant> facts, SortedMap<String, Instant> sent, boolean ongoing) {
    /** No incident: a card without dates. */
    public static final Incident NONE = new Incident(new TreeMap<>(), new TreeMap<>(), false);

    /** The fact that the handling of the incident ended. */
    public static final String HANDLED = "handling-ended";

    /** Copies the maps, so that the record never changes. */
    public Incident {
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
        sent = Collections.unmodifiableSortedMap(new TreeMap<>(sent));
    }

    /**
     * Whether nothing is known.
     *
     * @return true for a card without dates
     */
    public boolean empty() {
        return facts.isEmpty() && sent.isEmpty();
    }

    /**
     * When a fact was.
     *
     * @param fact id of a start fact, or "sent:" and a step
     * @return its moment, where it is known
     */
    public Optional<Instant> at(String fact) {
        Map<String, Instant> from = Run.isStep(fact) ? sent : facts;
        String key = Run.isStep(fact) ? Run.stepOf(fact) : fact;
        return Optional.ofNullable(from.get(key));
    }
}
