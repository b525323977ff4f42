package org.wardround.formats.hospital;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates as people write them: 2026-11-24, 24.11.2026, 24/11/2026, 11/24/2026, 11/2026, 2026, or the number of days
 * that Excel keeps. Which of day and month comes first in a date with slashes is learnt from the whole column.
 *
 * @param order what the column shows
 */
record CellDates(DateOrder order) {
    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2100;
    private static final int FIRST_SERIAL = 20_000;
    private static final int LAST_SERIAL = 73_050;
    private static final Pattern ISO =
            Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ]\\d{1,2}:\\d{2}.*)?");
    private static final Pattern PARTS =
            Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?:[ ,]+\\d{1,2}:\\d{2}.*)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[./-](\\d{4})");
    private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})[./-](\\d{1,2})");
    private static final Pattern NUMBER = Pattern.compile("\\d{4,5}");

    /** Learns the order from all cells of a column. */
    static CellDates of(List<String> column) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        for (String cell : column) {
            Matcher parts = PARTS.matcher(cell);
            if (parts.matches() && !".".equals(parts.group(2))) {
                dayFirst |= Integer.parseInt(parts.group(1)) > 12;
                monthFirst |= Integer.parseInt(parts.group(3)) > 12;
            }
        }
        if (dayFirst == monthFirst) {
            return new CellDates(DateOrder.NOT_SHOWN);
        }
        return new CellDates(dayFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST);
    }

    /** Whether a date can be read in two ways and nothing in its column decides. */
    boolean ambiguous(String cell) {
        Matcher parts = PARTS.matcher(cell);
        return order == DateOrder.NOT_SHOWN
                && parts.matches()
                && !".".equals(parts.group(2))
                && Integer.parseInt(parts.group(1)) <= 12
                && Integer.parseInt(parts.group(3)) <= 12
                && !parts.group(1).equals(parts.group(3));
    }

    /** The date; the last day of it where only a month or a year is given; empty when it is none from 1950 to 2100. */
    Optional<LocalDate> parse(String cell) {
        try {
            return read(cell).filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<LocalDate> read(String cell) {
        Matcher iso = ISO.matcher(cell);
        if (iso.matches()) {
            return Optional.of(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
        }
        Matcher parts = PARTS.matcher(cell);
        if (parts.matches()) {
            return Optional.of(parts(parts));
        }
        Matcher month = MONTH.matcher(cell);
        if (month.matches()) {
            return Optional.of(YearMonth.of(number(month, 2), number(month, 1)).atEndOfMonth());
        }
        Matcher yearMonth = YEAR_MONTH.matcher(cell);
        if (yearMonth.matches()) {
            return Optional.of(
                    YearMonth.of(number(yearMonth, 1), number(yearMonth, 2)).atEndOfMonth());
        }
        if (NUMBER.matcher(cell).matches()) {
            int value = Integer.parseInt(cell);
            if (value >= FIRST_YEAR && value <= LAST_YEAR) {
                return Optional.of(LocalDate.of(value, 12, 31));
            }
            if (value >= FIRST_SERIAL && value <= LAST_SERIAL) {
                return Optional.of(LocalDate.of(1899, 12, 30).plusDays(value));
            }
        }
        return Optional.empty();
    }

    private LocalDate parts(Matcher parts) {
        int first = number(parts, 1);
        int second = number(parts, 3);
        boolean slashes = !".".equals(parts.group(2));
        boolean swapped = slashes && (order == DateOrder.MONTH_FIRST ? first <= 12 : second > 12 && first <= 12);
        int year = number(parts, 4);
        if (parts.group(4).length() == 2) {
            year += year >= FIRST_YEAR % 100 ? 1900 : 2000;
        }
        return swapped ? LocalDate.of(year, first, second) : LocalDate.of(year, second, first);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
