package org.wardround.engine.clock;

import java.time.LocalDate;
import java.util.List;
import org.wardround.engine.obligation.Acts;
import org.wardround.engine.obligation.ForceStatus;
import org.wardround.engine.obligation.NationalAct;
import org.wardround.engine.obligation.Since;

/** How clocks stand in a country on a day. */
final class Statuses {
    /** The act of clocks from a hospital's own contracts. */
    static final String OWN = "own";

    private final List<NationalAct> acts;
    private final ClockCountry country;
    private final LocalDate day;

    Statuses(List<NationalAct> acts, ClockCountry country, LocalDate day) {
        this.acts = acts;
        this.country = country;
        this.day = day;
    }

    ClockStatus of(Chosen.Pick pick) {
        Clock clock = pick.clock();
        if (clock.act().equals(OWN)) {
            return ClockStatus.OWN;
        }
        if (clock.reading().since() instanceof Since.Day start && start.day().isAfter(day)) {
            return ClockStatus.EXPECTED;
        }
        if (!pick.national() && !country.union()) {
            return ClockStatus.ELSEWHERE;
        }
        return switch (force(clock)) {
            case IN_FORCE -> read(pick);
            case NOT_IN_FORCE -> ClockStatus.EXPECTED;
            case UNKNOWN -> clock.reading().read() ? ClockStatus.EU_DEFAULT : ClockStatus.NOT_READ;
        };
    }

    private ClockStatus read(Chosen.Pick pick) {
        Clock clock = pick.clock();
        if (!clock.reading().read()) {
            return ClockStatus.NOT_READ;
        }
        boolean known = pick.national() || clock.reading().direct() || same(clock.act());
        return known ? ClockStatus.IN_FORCE : ClockStatus.EU_DEFAULT;
    }

    private boolean same(String act) {
        return country.sameAsDirective().contains(act);
    }

    private ForceStatus force(Clock clock) {
        return clock.reading().direct()
                ? ForceStatus.IN_FORCE
                : Acts.of(acts, clock.act(), country.code(), day).status();
    }
}
