package org.wardround.engine.clock;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wardround.engine.kernel.Truth;
import org.wardround.engine.obligation.NationalAct;

/** Makes the card of one country and one incident. */
public final class Clocks {
    private final ClockBook book;
    private final List<NationalAct> acts;

    /**
     * Prepares.
     *
     * @param book what the catalogue knows of clocks
     * @param acts how acts stand by country
     */
    public Clocks(ClockBook book, List<NationalAct> acts) {
        this.book = book;
        this.acts = List.copyOf(acts);
    }

    /**
     * The card.
     *
     * @param country the hospital's country
     * @param zone the zone in which its days end
     * @param incident what is known of the incident
     * @param seen the moment at which somebody looks
     * @return every clock of the country; of steps that depend on the incident being over, those that can still come
     */
    public ClockCard card(ClockCountry country, ZoneId zone, Incident incident, Instant seen) {
        List<Chosen.Pick> picks = Chosen.of(book, country.code());
        List<Clock> clocks = picks.stream().map(Chosen.Pick::clock).toList();
        Dues dues = new Dues(clocks, incident, seen, new Calendar(zone));
        States states = new States(incident, seen);
        Statuses statuses = new Statuses(acts, country, seen.atZone(zone).toLocalDate());
        List<ClockStep> steps = new ArrayList<>();
        for (Chosen.Pick pick : picks) {
            Clock clock = pick.clock();
            if (canCome(clock.run().when(), running(clock.act(), clocks, dues, incident))) {
                Due due = dues.of(clock);
                steps.add(new ClockStep(clock, statuses.of(pick), due, states.of(clock, due)));
            }
        }
        return new ClockCard(country, zone, seen, incident, States.withNext(steps));
    }

    private static boolean canCome(When when, Truth running) {
        return switch (when) {
            case ALWAYS -> true;
            case OVER -> running != Truth.YES;
            case RUNNING -> running != Truth.NO;
        };
    }

    /** Whether the incident is still being handled at the date of the act's final report. */
    private static Truth running(String act, List<Clock> clocks, Dues dues, Incident incident) {
        Optional<Instant> ended = incident.at(Incident.HANDLED);
        if (ended.isEmpty()) {
            return incident.ongoing() ? Truth.YES : Truth.UNKNOWN;
        }
        return clocks.stream()
                .filter(clock -> clock.act().equals(act) && clock.run().when() == When.OVER)
                .findFirst()
                .flatMap(last -> dues.of(last).until())
                .map(last -> ended.get().isAfter(last.by()) ? Truth.YES : Truth.NO)
                .orElse(Truth.UNKNOWN);
    }
}
