package org.wardround.report.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of one language. */
final class Messages {
    /** Languages that have a bundle. */
    static final List<String> LANGUAGES = List.of("en", "de");

    /** What a sentence is filled with: {0}, {1}, ... */
    static final Pattern SLOT = Pattern.compile("\\{(\\d)}");

    private final String language;
    private final Properties sentences = new Properties();

    private Messages(String language) {
        this.language = language;
    }

    /** Loads the bundles of reports; a language without them is a mistake of the caller. */
    static Messages in(String language) {
        return in(language, LANGUAGES, List.of("pages", "reasons", "rules"));
    }

    /** Loads bundles; a language without them is a mistake of the caller. */
    static Messages in(String language, List<String> languages, List<String> rooms) {
        if (!languages.contains(language)) {
            throw new IllegalArgumentException("The language (" + language + ") must be one of " + languages + ".");
        }
        Messages messages = new Messages(language);
        for (String room : rooms) {
            messages.load(room + "_" + language + ".properties");
        }
        return messages;
    }

    private void load(String file) {
        try (InputStream bytes = Messages.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalStateException("The bundle " + file + " is missing.");
            }
            Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
            sentences.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String key) {
        return sentences.containsKey(key);
    }

    String text(String key) {
        String text = sentences.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("The sentence " + key + " is missing in " + language + ".");
        }
        return text;
    }

    /** A sentence with its slots filled. */
    String say(String key, Object... values) {
        return SLOT.matcher(text(key))
                .replaceAll(slot -> Matcher.quoteReplacement(values[Integer.parseInt(slot.group(1))].toString()));
    }

    /** The name of a constant of the engine. */
    String name(Enum<?> constant) {
        return text(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** The words for an id; the id where the bundle has none. */
    String sayOrId(String room, String id) {
        String key = room + "." + id;
        return has(key) ? text(key) : id;
    }

    /** How dates and numbers are written in a language of reports. */
    static Locale locale(String language) {
        return language.equals("de") ? Locale.GERMANY : Locale.UK;
    }

    Set<String> keys() {
        return new TreeSet<>(sentences.stringPropertyNames());
    }
}
