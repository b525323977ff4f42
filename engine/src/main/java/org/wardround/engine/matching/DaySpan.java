package org.wardround.engine.matching;

import java.time.LocalDate;

/**
 * A day, a month or a year as written: "04/2018" is all of April.
 *
 * @param first first day
 * @param last last day
 */
record DaySpan(LocalDate first, LocalDate last) {
    static DaySpan day(LocalDate day) {
        return new DaySpan(day, day);
    }

    static DaySpan month(LocalDate first) {
        return new DaySpan(first, first.plusMonths(1).minusDays(1));
    }

    static DaySpan year(int year) {
        return new DaySpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** Whether this stands so to the other; unknown where it is not exact enough to tell. */
    Outcome test(VersionRule.Operator operator, DaySpan limit) {
        return switch (operator) {
            case BELOW -> certain(last.isBefore(limit.first()), !first.isBefore(limit.first()));
            case AT_MOST -> certain(!last.isAfter(limit.last()), first.isAfter(limit.last()));
            case ABOVE -> certain(first.isAfter(limit.last()), !last.isAfter(limit.last()));
            case AT_LEAST -> certain(!first.isBefore(limit.first()), last.isBefore(limit.first()));
        };
    }

    private static Outcome certain(boolean inside, boolean outside) {
        return inside || outside ? Outcome.when(inside) : new Outcome.Unknown("date-not-exact");
    }
}
