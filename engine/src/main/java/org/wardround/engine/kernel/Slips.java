package org.wardround.engine.kernel;

/** How many slips of the pen lie between two texts: a letter more, less, another one, or two neighbours swapped. */
public final class Slips {
    private Slips() {}

    /**
     * Counts them (distance of Damerau and Levenshtein with adjacent swaps), and gives up above a limit.
     *
     * @param a a text
     * @param b another one
     * @param limit most that matter
     * @return how many there are, where they are no more than the limit; else any number above it
     */
    public static int between(String a, String b, int limit) {
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
