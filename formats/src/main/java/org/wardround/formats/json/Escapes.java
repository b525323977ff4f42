package org.wardround.formats.json;

import java.nio.charset.StandardCharsets;

/** Strings of JSON with escapes in them. */
final class Escapes {

    /** How many bytes an escaped letter takes after its "u". */
    static final int HEX = 4;

    private static final String SHORT = "\"\\/bfnrt";
    private static final String MEANT = "\"\\/\b\f\n\r\t";
    private static final int SIXTEEN = 16;

    private Escapes() {}

    /** How many bytes an escape takes whose second byte stands at a place; 0 where it is none. */
    static int length(byte[] bytes, int second) {
        if (second >= bytes.length) {
            return 0;
        }
        if (bytes[second] != 'u') {
            return SHORT.indexOf(bytes[second]) >= 0 ? 2 : 0;
        }
        int end = second + 1 + HEX;
        for (int i = second + 1; i < end; i++) {
            if (i >= bytes.length || bytes[i] < 0 || Character.digit(bytes[i], SIXTEEN) < 0) {
                return 0;
            }
        }
        return 2 + HEX;
    }

    /** What a string says of which all escapes are known to be right. */
    static String text(byte[] bytes, int from, int to) {
        StringBuilder text = new StringBuilder(to - from);
        int done = from;
        for (int at = from; at < to; at++) {
            if (bytes[at] == '\\') {
                text.append(new String(bytes, done, at - done, StandardCharsets.UTF_8));
                text.append(meant(bytes, at + 1));
                at += length(bytes, at + 1) - 1;
                done = at + 1;
            }
        }
        return text.append(new String(bytes, done, to - done, StandardCharsets.UTF_8))
                .toString();
    }

    private static char meant(byte[] bytes, int second) {
        if (bytes[second] != 'u') {
            return MEANT.charAt(SHORT.indexOf(bytes[second]));
        }
        String digits = new String(bytes, second + 1, HEX, StandardCharsets.ISO_8859_1);
        return (char) Integer.parseInt(digits, SIXTEEN);
    }
}
