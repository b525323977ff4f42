package org.wardround.engine.matching;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.wardround.engine.kernel.Mojibake;

/** Makes texts comparable: repairs UTF-8 that was read as Latin-1, folds accents, width and case. */
final class Fold {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final Pattern SIGNS = Pattern.compile("[\u00AE\u2122\u2120\u00A9]");

    private Fold() {}

    /** The text without accents and case; "DrÃ¤ger", "Dräger" and "DRAGER" become the same. */
    static String fold(String text) {
        if (isPlain(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String wide = Normalizer.normalize(unmarked(repair(text)), Normalizer.Form.NFKD);
        String bare = MARKS.matcher(wide).replaceAll("");
        return bare.toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("ø", "o")
                .replace("ı", "i")
                .replace("\uFFFD", "");
    }

    /** The repaired text with accents in their letters, and "²" as "2". */
    static String composed(String text) {
        return isPlain(text) ? text : Normalizer.normalize(unmarked(Mojibake.repair(text)), Normalizer.Form.NFKC);
    }

    /** "Alaris\u2122 GH" is "Alaris GH", since signs for trade marks would become letters. */
    private static String unmarked(String text) {
        return SIGNS.matcher(text).replaceAll("");
    }

    /** Turns UTF-8 bytes that were read as Windows-1252 back into the letters they were. */
    static String repair(String text) {
        return isPlain(text) ? text : Mojibake.repair(text);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 126) {
                return false;
            }
        }
        return true;
    }
}
