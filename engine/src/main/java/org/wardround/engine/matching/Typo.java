package org.wardround.engine.matching;

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
        return Math.abs(a.length() - b.length()) <= allowed && distance(a, b, allowed) <= allowed;
    }

    /** Distance of Damerau and Levenshtein with adjacent swaps, given up above the limit. */
    private static int distance(String a, String b, int limit) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] now = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            now[0] = i;
            int best = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(Math.min(now[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    now[j] = Math.min(now[j], before[j - 2] + 1);
                }
                best = Math.min(best, now[j]);
            }
            if (best > limit) {
                return best;
            }
            int[] spare = before;
            before = last;
            last = now;
            now = spare;
        }
        return last[b.length()];
    }
}
