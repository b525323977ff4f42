package org.wardround.engine.kernel;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A text in several languages.
 *
 * @param byLanguage ISO 639-1 code to text; English ("en") is always there
 */
public record Text(SortedMap<String, String> byLanguage) {

    /** Copies the map and checks that English is there. */
    public Text {
        byLanguage = Collections.unmodifiableSortedMap(new TreeMap<>(byLanguage));
        if (!byLanguage.containsKey("en")) {
            throw new IllegalArgumentException("The text (" + byLanguage + ") must have English.");
        }
    }

    /**
     * A text in English alone.
     *
     * @param text the text
     * @return the text
     */
    public static Text english(String text) {
        return new Text(new TreeMap<>(java.util.Map.of("en", text)));
    }

    /**
     * The text in a language, or in English where that language is missing.
     *
     * @param language ISO 639-1 code
     * @return the text
     */
    public String in(String language) {
        String text = byLanguage.get(language);
        return text != null ? text : Objects.requireNonNull(byLanguage.get("en"));
    }
}
