package org.wardround.formats.hospital;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Brings names of columns, and words in cells, into a form in which they can be compared: small letters, no accents, no
 * punctuation.
 */
public final class NameKey {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^]]*]");

    private NameKey() {}

    /**
     * The name with ä, ö, ü, ß written as ae, oe, ue, ss.
     *
     * @param name any text
     * @return letters and digits, with one blank between words; empty where there are none
     */
    public static String of(String name) {
        String text = name.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        return plain(text);
    }

    /** Every form that a name in a file may be known by, the most literal first. */
    static Set<String> forms(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        Set<String> forms = new LinkedHashSet<>();
        for (String text : new String[] {composed, BRACKETS.matcher(composed).replaceAll(" ")}) {
            forms.add(of(text));
            forms.add(plain(text.toLowerCase(Locale.ROOT)));
            forms.add(of(CAMEL.matcher(text).replaceAll(" ")));
        }
        forms.remove("");
        return forms;
    }

    /** The forms of a known name: also with plain vowels instead of ae, oe, ue. */
    static Set<String> knownForms(String name) {
        Set<String> forms = new LinkedHashSet<>();
        String key = of(name);
        forms.add(key);
        forms.add(key.replace("ae", "a").replace("oe", "o").replace("ue", "u"));
        return forms;
    }

    private static String plain(String lower) {
        String bare =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
        return NOT_WORD.matcher(bare).replaceAll(" ").strip();
    }
}
