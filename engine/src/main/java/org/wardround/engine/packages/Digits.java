package org.wardround.engine.packages;

/** Numbers of any length, as text. */
final class Digits {
    private Digits() {}

    static boolean all(String text) {
        return !text.isEmpty() && text.chars().allMatch(one -> one >= '0' && one <= '9');
    }

    static int compare(String one, String other) {
        String mine = bare(one);
        String yours = bare(other);
        return mine.length() != yours.length() ? Integer.compare(mine.length(), yours.length()) : mine.compareTo(yours);
    }

    private static String bare(String digits) {
        int from = 0;
        while (from < digits.length() - 1 && digits.charAt(from) == '0') {
            from++;
        }
        return digits.substring(from);
    }
}
