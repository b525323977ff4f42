package org.wardround.engine.matching;

import java.util.Locale;

/**
 * A model, serial or order number of an advisory: "*" stands for any text, "?" for one character, a backslash takes such a
 * sign as it is. Case, spaces and hyphens do not count.
 *
 * @param text comparable form, with signs of its own for the wildcards
 * @param wild whether it has wildcards
 */
record NumberPattern(String text, boolean wild) {
    private static final char ANY = '\uE000';
    private static final char ONE = '\uE001';

    static NumberPattern of(String written) {
        StringBuilder text = new StringBuilder(written.length());
        boolean wild = false;
        for (int i = 0; i < written.length(); i++) {
            char next = written.charAt(i);
            if (next == '\\' && i + 1 < written.length()) {
                append(text, written.charAt(++i));
            } else if (next == '*' || next == '?') {
                text.append(next == '*' ? ANY : ONE);
                wild = true;
            } else {
                append(text, next);
            }
        }
        return new NumberPattern(text.toString().toLowerCase(Locale.ROOT), wild);
    }

    /** The comparable form of a number in an inventory, where no sign has a meaning. */
    static String plain(String number) {
        StringBuilder text = new StringBuilder(number.length());
        for (int i = 0; i < number.length(); i++) {
            append(text, number.charAt(i));
        }
        return text.toString().toLowerCase(Locale.ROOT);
    }

    private static void append(StringBuilder text, char next) {
        boolean blank = next == ' ' || (next >= '\t' && next <= '\r');
        if (next != '-' && !blank && next != ANY && next != ONE) {
            text.append(next);
        }
    }

    /** How many characters are given. */
    int given() {
        return (int) text.chars().filter(one -> one != ANY && one != ONE).count();
    }

    /** Whether a whole number, in comparable form, fits. Never takes longer than the product of both lengths. */
    boolean matches(String number) {
        int p = 0;
        int t = 0;
        int star = -1;
        int resume = 0;
        while (t < number.length()) {
            if (p < text.length() && text.charAt(p) == ANY) {
                star = p++;
                resume = t;
            } else if (p < text.length() && (text.charAt(p) == ONE || text.charAt(p) == number.charAt(t))) {
                p++;
                t++;
            } else if (star >= 0) {
                p = star + 1;
                t = ++resume;
            } else {
                return false;
            }
        }
        while (p < text.length() && text.charAt(p) == ANY) {
            p++;
        }
        return p == text.length();
    }
}
