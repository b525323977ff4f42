package org.wardround.engine.kernel;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Letters that were written in UTF-8 and read as Windows-1252, such as "Ã¤" for "ä".
 */
public final class Mojibake {

    /** What Windows-1252 makes of the bytes 0x80 to 0x9F; 0 where it defines nothing. */
    private static final String HIGH = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

    private static final int MOST_ROUNDS = 3;

    private Mojibake() {}

    /**
     * Puts garbled letters right. A text is changed only where all its letters outside ASCII together are valid UTF-8
     * when taken as bytes of Windows-1252, which real words practically never are.
     *
     * @param text any text
     * @return the text as it was meant; the text itself where nothing is garbled
     */
    public static String repair(String text) {
        if (ascii(text)) {
            return text;
        }
        String repaired = text;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            String next = once(repaired);
            if (next.equals(repaired)) {
                return repaired;
            }
            repaired = next;
        }
        return repaired;
    }

    private static boolean ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String once(String text) {
        byte[] bytes = new byte[text.length()];
        boolean ascii = true;
        for (int i = 0; i < text.length(); i++) {
            int value = windows1252(text.charAt(i));
            if (value < 0) {
                return text;
            }
            ascii &= value < 0x80;
            bytes[i] = (byte) value;
        }
        if (ascii) {
            return text;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException ignored) {
            return text;
        }
    }

    private static int windows1252(char c) {
        if (c <= 0xFF) {
            return c;
        }
        int index = HIGH.indexOf(c);
        return index < 0 ? -1 : 0x80 + index;
    }
}
