package org.wardround.report.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of letters. Letters go to manufacturers everywhere, so that they are in more languages than reports. */
public final class LetterWords {
    private static final Map<String, Locale> LOCALES = Map.of(
            "en", Locale.UK,
            "de", Locale.GERMANY,
            "fr", Locale.FRANCE,
            "it", Locale.ITALY,
            "es", Locale.of("es", "ES"),
            "nl", Locale.of("nl", "NL"));

    /** Country to the language that letters are written in there, where it is not English. */
    private static final Map<String, String> OF_COUNTRY = Map.ofEntries(
            Map.entry("DE", "de"),
            Map.entry("AT", "de"),
            Map.entry("LI", "de"),
            Map.entry("CH", "de"),
            Map.entry("FR", "fr"),
            Map.entry("BE", "fr"),
            Map.entry("LU", "fr"),
            Map.entry("IT", "it"),
            Map.entry("ES", "es"),
            Map.entry("NL", "nl"));

    private final Messages messages;
    private final Locale locale;
    private final String language;

    /**
     * Loads the words.
     *
     * @param language one of {@link #languages()}
     * @throws IllegalArgumentException for another language
     */
    public LetterWords(String language) {
        this.messages = Messages.in(language, languages(), List.of("letters"));
        this.locale = LOCALES.getOrDefault(language, Locale.UK);
        this.language = language;
    }

    /**
     * The languages that letters can be written in.
     *
     * @return ISO 639-1 codes
     */
    public static List<String> languages() {
        return LOCALES.keySet().stream().sorted().toList();
    }

    /**
     * The language of a country's letters. In Belgium and Switzerland, where there are several, one is chosen that many
     * read; the caller can ask for another.
     *
     * @param country ISO 3166-1 alpha-2 code
     * @return ISO 639-1 code, "en" for other countries
     */
    public static String languageOf(String country) {
        return OF_COUNTRY.getOrDefault(country, "en");
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
     * A sentence about a number of things, in singular or plural.
     *
     * @param key key without ".one" or ".many"
     * @param number how many; {0} in the sentence
     * @return the sentence
     */
    public String count(String key, long number) {
        return say(key + (number == 1 ? ".one" : ".many"), number(number));
    }

    /**
     * A number.
     *
     * @param number the number
     * @return such as "1,234"
     */
    public String number(long number) {
        return String.format(locale, "%,d", number);
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

    Set<String> keys() {
        return messages.keys();
    }
}
