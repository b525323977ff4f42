package org.wardround.engine.finding;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text in lower case without accents, for comparing what people write. */
final class Plain {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern NEITHER_LETTER_DIGIT_NOR_DOT = Pattern.compile("[^\\p{L}\\p{N}.]+");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Plain() {}

    /** Letters, digits and dots; everything else is one space. */
    static String withDots(String text) {
        return NEITHER_LETTER_DIGIT_NOR_DOT.matcher(fold(text)).replaceAll(" ").strip();
    }

    /** Letters and digits; everything else separates words. */
    static List<String> words(String text) {
        String plain =
                NEITHER_LETTER_NOR_DIGIT.matcher(fold(text)).replaceAll(" ").strip();
        return plain.isEmpty() ? List.of() : Arrays.asList(plain.split(" "));
    }

    /** A text as part of an id; "not-known" for an empty one. */
    static String slug(String text) {
        String slug = String.join("-", words(text));
        return slug.isEmpty() ? "not-known" : slug;
    }

    private static String fold(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace("ß", "ss");
        return ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    }
}
