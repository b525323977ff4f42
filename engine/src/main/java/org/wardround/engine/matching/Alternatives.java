package org.wardround.engine.matching;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/** Codes without numbers that stand for several things: "ADS/ADX/OAS" and "Series A/B", but not "PN/DP" and "I/O". */
final class Alternatives {
    private static final Pattern CODE = Pattern.compile("\\p{Lu}{3,5}");
    private static final Pattern LIST = Pattern.compile("(?<![\\w/-])\\p{Lu}{1,5}(?:/\\p{Lu}{1,5})+(?![\\w/-])");
    private static final int LEAST_UNLIKE = 3;

    private Alternatives() {}

    /** The text with blanks between codes instead of slashes, so that all of them must stand in a row. */
    static String apart(String text) {
        return LIST.matcher(text).replaceAll(list -> list.group().replace('/', ' '));
    }

    /**
     * Whether codes with slashes between them are alternatives: letters in their order, three codes or more, or two that are
     * variants of one, as "FCN/FCJ".
     */
    static boolean are(List<String> parts) {
        if (parts.size() < 2 || new HashSet<>(parts).size() < parts.size()) {
            return false;
        }
        if (parts.stream().allMatch(part -> part.length() == 1)) {
            return inOrder(parts);
        }
        if (!parts.stream().allMatch(part -> CODE.matcher(part).matches())) {
            return false;
        }
        String first = parts.getFirst();
        boolean alike =
                parts.stream().allMatch(part -> part.length() == first.length() && part.charAt(0) == first.charAt(0));
        return alike || parts.size() >= LEAST_UNLIKE;
    }

    private static boolean inOrder(List<String> letters) {
        for (int i = 1; i < letters.size(); i++) {
            char letter = letters.get(i).charAt(0);
            if (!Character.isUpperCase(letter) || letter != letters.get(i - 1).charAt(0) + 1) {
                return false;
            }
        }
        return true;
    }
}
