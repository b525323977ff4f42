package org.wardround.engine.packages;

import java.nio.charset.StandardCharsets;

/** Percent-encoding, as package URLs and version ranges use it. */
public final class Escapes {
    private static final int HEX = 16;

    private Escapes() {}

    /**
     * Undoes percent-encoding.
     *
     * @param text any text
     * @return the text in UTF-8; what is no code stays as it is
     */
    public static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] plain = new byte[bytes.length];
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            int high = bytes[i] == '%' && i + 2 < bytes.length ? Character.digit(bytes[i + 1], HEX) : -1;
            int low = high >= 0 ? Character.digit(bytes[i + 2], HEX) : -1;
            if (low >= 0) {
                plain[length++] = (byte) (high * HEX + low);
                i += 2;
            } else {
                plain[length++] = bytes[i];
            }
        }
        return new String(plain, 0, length, StandardCharsets.UTF_8);
    }

    /** Encodes what would end a bound. */
    static String encoded(String version) {
        StringBuilder text = new StringBuilder();
        version.codePoints().forEach(one -> {
            if (one <= ' ' || "%|,<>=!*/".indexOf(one) >= 0) {
                text.append('%').append(Character.forDigit(one / HEX, HEX)).append(Character.forDigit(one % HEX, HEX));
            } else {
                text.appendCodePoint(one);
            }
        });
        return text.toString();
    }
}
