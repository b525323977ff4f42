package org.wardround.report.words;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wardround.engine.kernel.Text;

/** The words of a consultation's paper. */
public final class SectorWords {
    /** Longest text of a person that the paper shows. */
    private static final int LONGEST = 1200;

    private final Messages messages;
    private final Locale locale;
    private final String language;

    /**
     * Loads the words.
     *
     * @param language one of {@link #languages()}
     * @throws IllegalArgumentException for another language
     */
    public SectorWords(String language) {
        this.messages = Messages.in(language, languages(), List.of("sector"));
        this.locale = Messages.locale(language);
        this.language = language;
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
     * A sentence with its slots filled.
     *
     * @param key key in the bundle
     * @param values what stands for {0}, {1}, ...
     * @return the sentence
     * @throws IllegalStateException when the key is missing
     */
    public String say(String key, Object... values) {
        return messages.say(key, values);
    }

    /**
     * A number of things.
     *
     * @param things key without ".one" or ".many"
     * @param number how many
     * @return such as "24 people"
     */
    public String count(String things, int number) {
        return say(things + (number == 1 ? ".one" : ".many"), whole(number));
    }

    /**
     * The words for an id that a consultation may have chosen itself.
     *
     * @param room part of the key before the id
     * @param id the id
     * @return its words; the id where the bundle has none
     */
    public String sayOrId(String room, String id) {
        String key = room + "." + id;
        return messages.has(key) ? messages.text(key) : Clean.line(id);
    }

    /**
     * The name of a group.
     *
     * @param grouping what the division goes by
     * @param group id of the group
     * @return its words; a country's name for a code; the id where it is unknown
     */
    public String group(String grouping, String group) {
        String known = sayOrId("group", group);
        if (known.equals(group) && grouping.equals("country") && group.matches("[A-Z]{2}")) {
            return Locale.of("", group).getDisplayCountry(locale);
        }
        return known;
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
     * Text in this language.
     *
     * @param text text in several languages
     * @return the text, fit to be shown
     */
    public String of(Text text) {
        return Clean.line(text.in(language), LONGEST);
    }

    /**
     * What a person wrote.
     *
     * @param text the text, in the person's language
     * @return the text in quotation marks, fit to be shown
     */
    public String quoted(String text) {
        return say("quoted", Clean.line(text, LONGEST));
    }

    /**
     * A number.
     *
     * @param value the number
     * @param decimals how many decimals
     * @return such as "4.3"
     */
    public String decimal(double value, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        String text = format.format(value);
        return text.matches("-0[.,]?0*") ? text.substring(1) : text;
    }

    /**
     * A median or a quartile, with a decimal only where it has one.
     *
     * @param value the number
     * @return such as "4" or "4.5"
     */
    public String level(double value) {
        return value == Math.rint(value) ? whole((long) value) : decimal(value, 1);
    }

    /**
     * A whole number.
     *
     * @param value the number
     * @return with marks between thousands
     */
    public String whole(long value) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    /**
     * A day.
     *
     * @param day the day
     * @return such as "24 November 2026"
     */
    public String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
    }

    Set<String> keys() {
        return messages.keys();
    }
}
