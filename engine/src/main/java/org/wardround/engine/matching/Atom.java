package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of letters or a run of digits in a name: "MX450" is "mx", "450". A plus sign after it belongs to it, since
 * "XR656" and "XR656+" are two products.
 *
 * @param text folded
 * @param original as written
 * @param joined whether it follows the atom before it without anything in between
 * @param spaced whether a blank stands before it
 */
record Atom(String text, String original, boolean joined, boolean spaced) {
    private static final int SHORTEST_PLURAL = 5;
    private static final int LONGEST_RUN = 6;
    private static final int LONGEST_NUMBER = 20;

    boolean isNumber() {
        return Character.isDigit(text.charAt(0));
    }

    /** Splits a text; everything that is neither letter nor digit separates. */
    static List<Atom> of(String raw) {
        String text = Fold.composed(raw);
        List<Atom> atoms = new ArrayList<>();
        int at = 0;
        int end = -1;
        boolean spaced = true;
        while (at < text.length()) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                spaced |= Character.isWhitespace(text.charAt(at));
                at++;
                continue;
            }
            int start = at;
            boolean digits = Character.isDigit(text.charAt(at));
            while (at < text.length()
                    && (Character.isLetterOrDigit(text.charAt(at)) || isMark(text.charAt(at)))
                    && Character.isDigit(text.charAt(at)) == digits) {
                at++;
            }
            int sign = plus(text, at);
            boolean plus = sign >= 0;
            String original = text.substring(start, at) + (plus ? "+" : "");
            String folded = Fold.fold(original);
            if (!folded.isEmpty()) {
                atoms.add(new Atom(singular(folded), original, end == start, spaced));
                spaced = false;
            }
            at = plus ? sign + 1 : at;
            end = at;
        }
        return atoms;
    }

    /** Where the plus sign of a word stands that ends here: "XR656+", "Link +"; -1 where it has none, as in "A + B". */
    private static int plus(String text, int at) {
        int sign = at;
        while (sign < text.length() && text.charAt(sign) == ' ') {
            sign++;
        }
        if (sign == text.length() || text.charAt(sign) != '+') {
            return -1;
        }
        boolean last = text.substring(sign + 1).isBlank();
        boolean apart = sign + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(sign + 1));
        return last || (sign == at && apart) ? sign : -1;
    }

    /** Whether a run of atoms may go on: a few words, or all of an order number such as "6ES7211-1AE40-0XB0". */
    static boolean isRun(List<Atom> atoms, int from, int to) {
        if (to - from < LONGEST_RUN) {
            return true;
        }
        int blanks = 0;
        for (int i = from + 1; i <= to; i++) {
            blanks += atoms.get(i).spaced() ? 1 : 0;
        }
        return blanks < 2 && to - from < LONGEST_NUMBER;
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static String singular(String word) {
        boolean plural = word.length() >= SHORTEST_PLURAL && word.endsWith("s") && !word.endsWith("ss");
        return plural && !Character.isDigit(word.charAt(0)) ? word.substring(0, word.length() - 1) : word;
    }
}
