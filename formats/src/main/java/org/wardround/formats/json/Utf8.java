package org.wardround.formats.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Tells whether bytes are valid UTF-8 (Unicode, table 3-7), many at a time where they are ASCII. */
final class Utf8 {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final int STRIDE = 4 * Long.BYTES;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private Utf8() {}

    static boolean valid(byte[] bytes) {
        int i = 0;
        while (true) {
            i = pastAscii(bytes, i);
            if (i == bytes.length) {
                return true;
            }
            int length = length(bytes, i);
            if (length == 0) {
                return false;
            }
            i += length;
        }
    }

    private static int pastAscii(byte[] bytes, int from) {
        int i = from;
        while (i + STRIDE <= bytes.length
                && ((eight(bytes, i) | eight(bytes, i + 8) | eight(bytes, i + 16) | eight(bytes, i + 24)) & HIGH_BITS)
                        == 0) {
            i += STRIDE;
        }
        while (i < bytes.length && bytes[i] >= 0) {
            i++;
        }
        return i;
    }

    private static long eight(byte[] bytes, int i) {
        return (long) EIGHT.get(bytes, i);
    }

    /** The length of the character outside ASCII that begins at a place; 0 when it is none. */
    private static int length(byte[] bytes, int i) {
        int first = bytes[i] & 0xFF;
        if (first < 0xC2 || first > 0xF4) {
            return 0;
        }
        int length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        int lowest = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        int highest = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        if (!within(bytes, i + 1, lowest, highest)) {
            return 0;
        }
        for (int k = 2; k < length; k++) {
            if (!within(bytes, i + k, 0x80, 0xBF)) {
                return 0;
            }
        }
        return length;
    }

    private static boolean within(byte[] bytes, int i, int lowest, int highest) {
        return i < bytes.length && (bytes[i] & 0xFF) >= lowest && (bytes[i] & 0xFF) <= highest;
    }
}
