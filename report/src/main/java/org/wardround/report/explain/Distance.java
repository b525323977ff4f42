package org.wardround.report.explain;

/** How far two ids are apart: letters to add, drop or change (Levenshtein). */
final class Distance {
    /** Letters that are looked at; ids are shorter. */
    private static final int MOST = 80;

    private Distance() {}

    static int between(String one, String other) {
        String a = one.substring(0, Math.min(MOST, one.length()));
        String b = other.substring(0, Math.min(MOST, other.length()));
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(row[j - 1], previous[j]) + 1);
            }
            previous = row;
        }
        return previous[b.length()];
    }
}
