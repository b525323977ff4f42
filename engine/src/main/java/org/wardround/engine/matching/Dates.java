package org.wardround.engine.matching;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds a day, a month or a year of make in words: "12.03.2017", "06/2019", "April 1, 2018", "Baujahr 2014". */
final class Dates {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
    private static final String YEAR = "((?:19|20)\\d\\d)";
    private static final List<Form> FORMS = List.of(
            new Form("\\b" + YEAR + "-(\\d{1,2})-(\\d{1,2})\\b", m -> day(m.group(1), m.group(2), m.group(3))),
            new Form(
                    "(?<![\\d.])(\\d{1,2})\\.(\\d{1,2})\\." + YEAR + "(?![\\w.])",
                    m -> day(m.group(3), m.group(2), m.group(1))),
            new Form("\\b(\\d{1,2})/(\\d{1,2})/" + YEAR + "\\b", m -> dayOrMonthFirst(m)),
            new Form(
                    "\\b" + MONTH + "[ /._-]+(\\d{1,2})[ ,/._-]+" + YEAR + "\\b",
                    m -> day(m.group(3), month(m.group(1)), m.group(2))),
            new Form(
                    "\\b(\\d{1,2})[ .-]+" + MONTH + "[ ,-]+" + YEAR + "\\b",
                    m -> day(m.group(3), month(m.group(2)), m.group(1))),
            new Form(
                    "\\b" + MONTH + "[ ,/._-]+" + YEAR + "\\b",
                    m -> day(m.group(2), month(m.group(1)), "1").map(one -> DaySpan.month(one.first()))),
            new Form(
                    "(?<![\\w./-])(\\d{1,2})[/.]" + YEAR + "(?![\\w.])",
                    m -> day(m.group(2), m.group(1), "1").map(one -> DaySpan.month(one.first()))),
            new Form(
                    "\\b(?:baujahr|bj\\.?|herstell(?:ungs)?jahr|hergestellt|gekauft|kaufjahr|anschaffung(?:sjahr)?|made(?: in)?"
                            + "|manufactured(?: in)?|mfg\\.?|yom|year of make|annee|anno(?: di fabbricazione)?|ano(?: de fabricacion)?"
                            + "|bouwjaar|fabricado(?: en)?|fabrique en)[: ]*"
                            + YEAR + "\\b",
                    m -> Optional.of(DaySpan.year(Integer.parseInt(m.group(1))))));
    private static final Pattern LONE_YEAR = Pattern.compile(" *" + YEAR + " *");

    private record Form(Pattern pattern, Function<MatchResult, Optional<DaySpan>> reader) {
        Form(String pattern, Function<MatchResult, Optional<DaySpan>> reader) {
            this(Pattern.compile(pattern), reader);
        }
    }

    private Dates() {}

    /** The first date in a text; a month without a day is all of it. */
    static Optional<DaySpan> in(String text) {
        String folded = folded(text);
        for (Form form : FORMS) {
            var matcher = form.pattern().matcher(folded);
            if (matcher.find()) {
                Optional<DaySpan> day = form.reader().apply(matcher.toMatchResult());
                if (day.isPresent()) {
                    return day;
                }
            }
        }
        return Optional.empty();
    }

    /** A text that is a year and nothing else. */
    static Optional<DaySpan> year(String text) {
        var matcher = LONE_YEAR.matcher(text);
        return matcher.matches() ? Optional.of(DaySpan.year(Integer.parseInt(matcher.group(1)))) : Optional.empty();
    }

    /** The text without its first date. */
    static String without(String text) {
        String folded = folded(text);
        for (Form form : FORMS) {
            var matcher = form.pattern().matcher(folded);
            if (matcher.find() && form.reader().apply(matcher.toMatchResult()).isPresent()) {
                return matcher.replaceFirst(" ");
            }
        }
        return folded;
    }

    private static String folded(String text) {
        return Fold.fold(text).replace('_', ' ');
    }

    private static Optional<DaySpan> dayOrMonthFirst(MatchResult m) {
        Optional<DaySpan> european = day(m.group(3), m.group(2), m.group(1));
        return european.isPresent() ? european : day(m.group(3), m.group(1), m.group(2));
    }

    private static String month(String name) {
        return String.valueOf(MONTHS.indexOf(name) + 1);
    }

    private static Optional<DaySpan> day(String year, String month, String day) {
        try {
            return Optional.of(
                    DaySpan.day(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
