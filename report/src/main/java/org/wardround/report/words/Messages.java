package org.wardround.report.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The sentences of one language. */
final class Messages {
    /** Languages that have a bundle. */
    static final List<String> LANGUAGES = List.of("en", "de");

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

    Set<String> keys() {
        return new TreeSet<>(sentences.stringPropertyNames());
    }
}
