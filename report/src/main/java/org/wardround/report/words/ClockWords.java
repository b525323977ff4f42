package org.wardround.report.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wardround.engine.kernel.Text;

/** The words of the card of clocks. */
public final class ClockWords {
    private final Messages messages;
    private final Locale locale;
    private final String language;

    /**
     * Loads the words.
     *
     * @param language one of {@link #languages()}
     * @throws IllegalArgumentException for another language
     */
    public ClockWords(String language) {
        this.messages = Messages.in(language, languages(), List.of("clocks"));
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
     * The words for an id, or the id itself where the bundle has none.
     *
     * @param room part of the key before the id
     * @param id the id
     * @return words or id
     */
    public String sayOrId(String room, String id) {
        return messages.sayOrId(room, id);
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
     * A number of units.
     *
     * @param unit key without ".one" or ".many"
     * @param number how many
     * @return such as "24 hours"
     */
    public String count(String unit, int number) {
        return say(unit + (number == 1 ? ".one" : ".many"), Integer.toString(number));
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
     * A country.
     *
     * @param code ISO 3166-1 alpha-2 code
     * @return its name
     */
    public String country(String code) {
        return Locale.of("", code).getDisplayCountry(locale);
    }

    /**
     * A day with its weekday.
     *
     * @param day the day
     * @return such as "Tue 24 Nov 2026"
     */
    public String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern(messages.text("pattern.day"), locale));
    }

    /**
     * A moment, with the name of its zone, so that the hour that comes twice is told apart.
     *
     * @param moment the moment
     * @param zone where
     * @return such as "Tue 24 Nov 2026, 03:10 CET"
     */
    public String moment(Instant moment, ZoneId zone) {
        return moment.atZone(zone).format(DateTimeFormatter.ofPattern(messages.text("pattern.moment"), locale));
    }

    Set<String> keys() {
        return messages.keys();
    }
}
