package org.wardround.formats.catalogue;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardround.engine.clock.Term;

/** Reads a term such as "24 hours", "30 working days", "1 month" or "at once". */
final class ClockTerm {
    /** Largest number in a term. */
    static final int MAX = 999;

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,3}) (hours?|days?|working days?|months?)");

    private ClockTerm() {}

    /** The term under a key; "at once", beside a problem, where it can't be read. */
    static Term of(YamlTree entry, String key) {
        String text = entry.text(key);
        Optional<Term> term = of(text);
        if (term.isEmpty() && !text.isEmpty()) {
            entry.problem(
                    "clock.term",
                    key,
                    "A term is a number from 0 to " + MAX
                            + " with hours, days, working days or months, or \"at once\".");
        }
        return term.orElse(new Term.AtOnce());
    }

    static Optional<Term> of(String text) {
        if (text.equals("at once")) {
            return Optional.of(new Term.AtOnce());
        }
        Matcher shape = SHAPE.matcher(text);
        if (!shape.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(shape.group(1));
        return switch (shape.group(2)) {
            case "hour", "hours" -> Optional.of(new Term.Hours(number));
            case "day", "days" -> Optional.of(new Term.Days(number));
            case "working day", "working days" -> Optional.of(new Term.WorkingDays(number));
            default -> Optional.of(new Term.Months(number));
        };
    }
}
