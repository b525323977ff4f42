package org.wardround.engine.clock;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The clocks of one country: the EU's, with those that the country has instead or beside. */
final class Chosen {
    private Chosen() {}

    /** A clock, and whether the country's own rule says so. */
    record Pick(Clock clock, boolean national) {}

    static List<Pick> of(ClockBook book, String country) {
        List<NationalClock> own = book.national().stream()
                .filter(one -> one.countries().contains(country))
                .toList();
        Set<String> replaced = new HashSet<>();
        own.forEach(one -> replaced.addAll(one.insteadOf()));
        Set<NationalClock> placed = new HashSet<>();
        List<Pick> picks = new ArrayList<>();
        for (Clock clock : book.clocks()) {
            own.stream()
                    .filter(one -> one.insteadOf().contains(clock.id()) && placed.add(one))
                    .forEach(one -> picks.add(new Pick(one.clock(), true)));
            if (!replaced.contains(clock.id())) {
                picks.add(new Pick(clock, false));
            }
        }
        for (NationalClock one : own) {
            if (placed.add(one)) {
                picks.add(behindItsAct(picks, one.clock()), new Pick(one.clock(), true));
            }
        }
        return List.copyOf(picks);
    }

    /** The place behind the last clock of the same act and actor; the end where there is none. */
    private static int behindItsAct(List<Pick> picks, Clock clock) {
        for (int place = picks.size(); place > 0; place--) {
            Clock before = picks.get(place - 1).clock();
            if (before.act().equals(clock.act())
                    && before.duty().by() == clock.duty().by()) {
                return place;
            }
        }
        return picks.size();
    }
}
