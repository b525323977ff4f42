package org.wardround.report.letter;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names for files, made of manufacturers' names: letters, digits and hyphens of ASCII, each given once. */
public final class FileNames {
    /** Longest name, in characters, without what makes it unique. */
    static final int LONGEST = 60;

    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ENDS = Pattern.compile("^-+|-+$");

    private final Set<String> given = new HashSet<>();

    /** No name is given yet. */
    public FileNames() {}

    /**
     * Gives a name.
     *
     * @param maker any text
     * @return a name that was not given before
     */
    public String of(String maker) {
        String lower = maker.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("ø", "o");
        String plain = ACCENT.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD))
                .replaceAll("");
        String name = OTHER.matcher(plain).replaceAll("-");
        name = ENDS.matcher(name.substring(0, Math.min(LONGEST, name.length()))).replaceAll("");
        String start = name.isEmpty() ? "manufacturer" : name;
        String unique = start;
        for (int next = 2; !given.add(unique); next++) {
            unique = start + "-" + next;
        }
        return unique;
    }
}
