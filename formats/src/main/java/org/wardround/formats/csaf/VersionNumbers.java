package org.wardround.formats.csaf;

import java.util.ArrayList;
import java.util.List;

/** Versions in a text: digits, then points with digits or letters after each, such as "3.02.1744" or "2.5.a". */
final class VersionNumbers {

    private VersionNumbers() {}

    static List<String> in(String lower) {
        List<String> found = new ArrayList<>(2);
        int at = 0;
        while (at < lower.length()) {
            if (!digit(lower.charAt(at))) {
                at++;
                continue;
            }
            int digits = at;
            while (digits < lower.length() && digit(lower.charAt(digits))) {
                digits++;
            }
            int end = afterPoints(lower, digits);
            if (end > digits) {
                found.add(lower.substring(at, end));
            }
            at = end;
        }
        return found;
    }

    private static int afterPoints(String lower, int from) {
        int end = from;
        while (end + 1 < lower.length() && lower.charAt(end) == '.' && part(lower.charAt(end + 1))) {
            end++;
            while (end < lower.length() && part(lower.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean part(char c) {
        return digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
