package org.wardround.engine.finding;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Text in lower case without accents, for comparing what people write. */
final class Plain {
    private Plain() {}

    /** Letters, digits and dots; everything else is one space. */
    static String withDots(String text) {
        return fold(text).replaceAll("[^\\p{L}\\p{N}.]+", " ").strip();
    }

    /** Letters and digits; everything else separates words. */
    static List<String> words(String text) {
        String plain = fold(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return plain.isEmpty() ? List.of() : Arrays.asList(plain.split(" "));
    }

    /** A text as part of an id; "not-known" for an empty one. */
    static String slug(String text) {
        String slug = String.join("-", words(text));
        return slug.isEmpty() ? "not-known" : slug;
    }

    private static String fold(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace("ß", "ss");
        return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    }
}
