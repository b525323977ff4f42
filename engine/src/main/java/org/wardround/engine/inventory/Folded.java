package org.wardround.engine.inventory;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Text without case, accents and punctuation, so that words of different writers meet. */
final class Folded {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folded() {}

    /** Letters and digits in lower case without accents, single spaces between them. */
    static String of(String text) {
        String lower = text.toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ø", "o")
                .replace("ł", "l");
        String plain = ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                .replaceAll("");
        return NEITHER_LETTER_NOR_DIGIT.matcher(plain).replaceAll(" ").strip();
    }

    /** A word as it may be written: with its accents dropped, and with German umlauts spelled out. */
    static List<String> forms(String word) {
        String composed = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        String spelled = composed.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue");
        return Stream.of(of(composed), of(spelled)).distinct().toList();
    }

    static List<String> tokens(String folded) {
        return folded.isEmpty() ? List.of() : Arrays.asList(folded.split(" "));
    }
}
