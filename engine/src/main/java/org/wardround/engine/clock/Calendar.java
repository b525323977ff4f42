package org.wardround.engine.clock;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Counts terms. Regulation (EEC, Euratom) No 1182/71, Art. 3: the hour or day of the event itself is not counted (1);
 * months end on the same date, or on the last day of a month that has no such date (2)(c); weekends and holidays count
 * (3), but a term not in hours whose last day is a Saturday, a Sunday or a public holiday ends with the next working
 * day (4).
 */
final class Calendar {
    private final ZoneId zone;

    Calendar(ZoneId zone) {
        this.zone = zone;
    }

    /** The end of a term; empty where the law sets no figure. */
    Optional<Deadline> after(Instant start, Term term) {
        LocalDate day = start.atZone(zone).toLocalDate();
        return switch (term) {
            case Term.Hours hours -> Optional.of(hours(start, hours.number()));
            case Term.Days days -> Optional.of(wholeDay(day.plusDays(days.number())));
            case Term.WorkingDays days -> Optional.of(wholeDay(workingDays(day, days.number())));
            case Term.Months months -> Optional.of(wholeDay(day.plusMonths(months.number())));
            case Term.AtOnce atOnce -> Optional.empty();
        };
    }

    /** Elapsed hours from the minute itself; by the letter they begin with the next full hour. */
    private static Deadline hours(Instant start, int number) {
        Duration term = Duration.ofHours(number);
        Instant nextHour = start.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
        return new Deadline(start.plus(term), nextHour.plus(term), false);
    }

    private Deadline wholeDay(LocalDate day) {
        LocalDate letter = day;
        while (isWeekend(letter)) {
            letter = letter.plusDays(1);
        }
        return new Deadline(lastMinute(day), lastMinute(letter), true);
    }

    private Instant lastMinute(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant().minus(1, ChronoUnit.MINUTES);
    }

    private static LocalDate workingDays(LocalDate from, int number) {
        LocalDate day = from;
        for (int counted = 0; counted < number; ) {
            day = day.plusDays(1);
            counted += isWeekend(day) ? 0 : 1;
        }
        return day;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
