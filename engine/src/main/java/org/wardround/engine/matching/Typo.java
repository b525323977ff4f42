package org.wardround.engine.matching;

import org.wardround.engine.kernel.Slips;

/** Whether two words differ by a slip of the pen. Short words must agree exactly. */
final class Typo {
    private static final int SHORTEST = 6;
    private static final int LONG = 11;
    /** Shorter words are never taken for others. */
    static final int SHORTEST_STEM = 5;

    private Typo() {}

    /** Whether two words with these stems are one in sister languages: "battery", "Batterie", "bateria"; "module", "Modul", "modulo". */
    static boolean sameStem(String a, String b) {
        return a.length() >= SHORTEST_STEM && a.equals(b);
    }

    static String stem(String word) {
        int end = word.length();
        while (end > 0 && "aeiouy".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        StringBuilder stem = new StringBuilder();
        for (int i = 0; i < end; i++) {
            if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
                stem.append(word.charAt(i));
            }
        }
        return stem.toString();
    }

    /** One letter more, less, changed or swapped; two in a word of eleven letters or more. */
    static boolean near(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        if (shorter < SHORTEST || a.charAt(0) != b.charAt(0)) {
            return a.equals(b);
        }
        int allowed = shorter >= LONG ? 2 : 1;
        return Math.abs(a.length() - b.length()) <= allowed && Slips.between(a, b, allowed) <= allowed;
    }
}
