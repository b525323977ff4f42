package org.wardround.report.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.wardround.engine.inventory.Currency;
import org.wardround.engine.kernel.Quarter;
import org.wardround.engine.kernel.Text;

/** The words of one language, and numbers as people of that language write them. */
public final class Words {
    private final String language;
    private final Messages messages;
    private final Locale locale;
    private final Amounts amounts;

    /**
     * Loads the words.
     *
     * @param language "en" or "de"
     * @param currency what amounts are shown in
     */
    public Words(String language, Currency currency) {
        this.language = language;
        this.messages = Messages.in(language);
        this.locale = Messages.locale(language);
        this.amounts = new Amounts(locale, currency, messages);
    }

    /**
     * The languages that there are.
     *
     * @return ISO 639-1 codes
     */
    public static List<String> languages() {
        return Messages.LANGUAGES;
    }

    /**
     * The language.
     *
     * @return ISO 639-1 code
     */
    public String language() {
        return language;
    }

    /**
     * Numbers and money.
     *
     * @return how this language writes them
     */
    public Amounts amounts() {
        return amounts;
    }

    /**
     * A sentence with its slots filled.
     *
     * @param key key in the bundle
     * @param values texts and numbers for {0}, {1}, ...
     * @return the sentence
     * @throws IllegalStateException when the key is missing
     */
    public String say(String key, Object... values) {
        return line(key, values).plain();
    }

    /**
     * A sentence whose slots may hold numbers that can be followed back.
     *
     * @param key key in the bundle
     * @param values texts, numbers, parts or whole lines for {0}, {1}, ...
     * @return the sentence in parts
     */
    public Line line(String key, Object... values) {
        String pattern = messages.text(key);
        List<Line.Part> parts = new ArrayList<>();
        Matcher slot = Messages.SLOT.matcher(pattern);
        int from = 0;
        while (slot.find()) {
            parts.add(new Line.Part(pattern.substring(from, slot.start()), "", 0));
            parts.addAll(partsOf(values[Integer.parseInt(slot.group(1))]));
            from = slot.end();
        }
        parts.add(new Line.Part(pattern.substring(from), "", 0));
        return new Line(parts.stream().filter(part -> !part.text().isEmpty()).toList());
    }

    private List<Line.Part> partsOf(Object value) {
        return switch (value) {
            case Line.Part part -> List.of(part);
            case Line line -> line.parts();
            case Integer number -> List.of(new Line.Part(amounts.count(number), "", 0));
            case Long number -> List.of(new Line.Part(amounts.count(number), "", 0));
            default -> List.of(new Line.Part(value.toString(), "", 0));
        };
    }

    /**
     * A sentence about a number of things, in singular or plural.
     *
     * @param key key without ".one" or ".many"
     * @param number how many; {0} in the sentence
     * @param more texts for {1}, {2}, ...
     * @return the sentence
     */
    public String count(String key, long number, Object... more) {
        Object[] values = new Object[more.length + 1];
        values[0] = number;
        System.arraycopy(more, 0, values, 1, more.length);
        return say(key + (number == 1 ? ".one" : ".many"), values);
    }

    /**
     * The name of a constant.
     *
     * @param constant a constant of the engine
     * @return its words
     */
    public String name(Enum<?> constant) {
        return messages.name(constant);
    }

    /**
     * The words for an id that the engine or the catalogue made up, or the id itself where the bundle has none.
     *
     * @param room part of the key before the id
     * @param id the id
     * @return words or id
     */
    public String sayOrId(String room, String id) {
        return messages.sayOrId(room, id);
    }

    /**
     * Text of the catalogue in this language.
     *
     * @param text text in several languages
     * @return the text, fit to be shown
     */
    public String of(Text text) {
        return Clean.line(text.in(language));
    }

    /**
     * Several things in a row: "a, b and c".
     *
     * @param things what to join
     * @return one text
     */
    public String list(List<String> things) {
        if (things.size() < 2) {
            return String.join("", things);
        }
        String head = things.subList(0, things.size() - 1).stream().collect(Collectors.joining(", "));
        return head + " " + messages.text("and") + " " + things.getLast();
    }

    /**
     * A day.
     *
     * @param day the day
     * @return such as "24 November 2026"
     */
    public String date(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
    }

    /**
     * A calendar quarter.
     *
     * @param quarter the quarter
     * @return such as "Q2 2027"
     */
    public String quarter(Quarter quarter) {
        return say("quarter", Integer.toString(quarter.number()), Integer.toString(quarter.year()));
    }

    Set<String> keys() {
        return messages.keys();
    }
}
