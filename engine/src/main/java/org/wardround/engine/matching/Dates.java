package org.wardround.engine.matching;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds a day or a month in words: "12.03.2017", "06/2019", "April 1, 2018", "May_2018", "2017-11-24". */
final class Dates {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
    private static final List<Form> FORMS = List.of(
            new Form("\\b((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)\\b", m -> day(m.group(1), m.group(2), m.group(3))),
            new Form("\\b(\\d{1,2})\\.(\\d{1,2})\\.((?:19|20)\\d\\d)\\b", m -> day(m.group(3), m.group(2), m.group(1))),
            new Form("\\b(\\d{1,2})/(\\d{1,2})/((?:19|20)\\d\\d)\\b", m -> dayOrMonthFirst(m)),
            new Form(
                    "\\b" + MONTH + "[ /._-]+(\\d{1,2})[ ,/._-]+((?:19|20)\\d\\d)\\b",
                    m -> day(m.group(3), month(m.group(1)), m.group(2))),
            new Form(
                    "\\b(\\d{1,2})[ .]+" + MONTH + "[ ,]+((?:19|20)\\d\\d)\\b",
                    m -> day(m.group(3), month(m.group(2)), m.group(1))),
            new Form("\\b" + MONTH + "[ ,/._-]+((?:19|20)\\d\\d)\\b", m -> day(m.group(2), month(m.group(1)), "1")),
            new Form("\\b(\\d{1,2})[/.]((?:19|20)\\d\\d)\\b", m -> day(m.group(2), m.group(1), "1")));

    private record Form(Pattern pattern, Function<MatchResult, Optional<LocalDate>> reader) {
        Form(String pattern, Function<MatchResult, Optional<LocalDate>> reader) {
            this(Pattern.compile(pattern), reader);
        }
    }

    private Dates() {}

    /** The first date in a text; a month without a day is its first day. */
    static Optional<LocalDate> in(String text) {
        String folded = Fold.fold(text).replace('_', ' ');
        for (Form form : FORMS) {
            var matcher = form.pattern().matcher(folded);
            if (matcher.find()) {
                Optional<LocalDate> day = form.reader().apply(matcher.toMatchResult());
                if (day.isPresent()) {
                    return day;
                }
            }
        }
        return Optional.empty();
    }

    /** The text without its first date. */
    static String without(String text) {
        String folded = Fold.fold(text).replace('_', ' ');
        for (Form form : FORMS) {
            var matcher = form.pattern().matcher(folded);
            if (matcher.find()) {
                return matcher.replaceFirst(" ");
            }
        }
        return folded;
    }

    private static Optional<LocalDate> dayOrMonthFirst(MatchResult m) {
        Optional<LocalDate> european = day(m.group(3), m.group(2), m.group(1));
        return european.isPresent() ? european : day(m.group(3), m.group(1), m.group(2));
    }

    private static String month(String name) {
        return String.valueOf(MONTHS.indexOf(name) + 1);
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
