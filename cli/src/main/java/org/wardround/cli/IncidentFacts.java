package org.wardround.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wardround.engine.clock.ClockBook;
import org.wardround.engine.clock.ClockCard;
import org.wardround.engine.clock.Incident;

/** Gathers what a person types on one incident. */
final class IncidentFacts {
    private final Moments moments;
    private final Instant now;
    private final PrintWriter err;
    private final SortedMap<String, Instant> facts = new TreeMap<>();
    private final SortedMap<String, Instant> sent = new TreeMap<>();

    IncidentFacts(Moments moments, Instant now, PrintWriter err) {
        this.moments = moments;
        this.now = now;
        this.err = err;
    }

    void fact(String id, String option, String typed) throws UnusableInput {
        facts.put(id, read(option, typed));
    }

    void facts(Map<String, String> typed, ClockBook book) throws UnusableInput {
        for (Map.Entry<String, String> one : new TreeMap<>(typed).entrySet()) {
            if (!book.facts().containsKey(one.getKey())) {
                throw new UnusableInput("--start " + one.getKey() + ": there is no such fact. The facts are "
                        + String.join(", ", book.facts().keySet()) + ".");
            }
            fact(one.getKey(), "--start", one.getValue());
        }
    }

    /** Steps are checked against the card without dates, because their ids depend on the country. */
    void sent(Map<String, String> typed, ClockCard blank) throws UnusableInput {
        TreeSet<String> ids = new TreeSet<>();
        blank.steps().forEach(step -> ids.add(step.clock().id()));
        for (Map.Entry<String, String> one : new TreeMap<>(typed).entrySet()) {
            if (!ids.contains(one.getKey())) {
                throw new UnusableInput("--sent " + one.getKey() + ": there is no such step. The steps are "
                        + String.join(", ", ids) + ".");
            }
            sent.put(one.getKey(), read("--sent", one.getValue()));
        }
    }

    private Instant read(String option, String typed) throws UnusableInput {
        Instant moment = moments.read(option, typed);
        if (moments.twice(typed)) {
            err.println(
                    option + " " + typed
                            + " comes twice, because summer time ends in that night. The first is taken; give the offset to say which.");
        }
        if (moment.isAfter(now)) {
            err.println(option + " " + typed + " lies after the moment at which you look (--now).");
        }
        return moment;
    }

    Incident incident(boolean ongoing) {
        return new Incident(facts, sent, ongoing);
    }
}
