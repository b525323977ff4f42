package org.wardround.formats.csaf;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Moments as nearly all documents write them, such as "2024-03-04T23:30:00.000Z", read without the formatter's search. */
final class UsualMoment {

    /** Stands for a text of another form. */
    static final Instant NONE = Instant.MIN;

    private static final String FORM = "dddd-dd-ddTdd:dd:dd";
    private static final int NANOS = 9;

    private UsualMoment() {}

    /** The moment; {@link #NONE} where the text has another form. It throws, as the formatter does, where no such day is. */
    static Instant parse(String text) {
        int length = text.length();
        int fraction = length - FORM.length() - 2;
        boolean form = length > FORM.length() && text.charAt(length - 1) == 'Z' && formed(text);
        if (!form || fraction > NANOS || fraction == 0) {
            return NONE;
        }
        int nano = 0;
        if (fraction > 0) {
            if (text.charAt(FORM.length()) != '.' || !digits(text, FORM.length() + 1, length - 1)) {
                return NONE;
            }
            nano = number(text, FORM.length() + 1, length - 1);
            for (int i = fraction; i < NANOS; i++) {
                nano *= 10;
            }
        }
        return LocalDateTime.of(
                        number(text, 0, 4),
                        number(text, 5, 7),
                        number(text, 8, 10),
                        number(text, 11, 13),
                        number(text, 14, 16),
                        number(text, 17, 19),
                        nano)
                .toInstant(ZoneOffset.UTC);
    }

    private static boolean formed(String text) {
        for (int i = 0; i < FORM.length(); i++) {
            char wanted = FORM.charAt(i);
            char c = text.charAt(i);
            if (wanted == 'd' ? c < '0' || c > '9' : c != wanted) {
                return false;
            }
        }
        return true;
    }

    private static boolean digits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
