package org.wardround.formats.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds the ends of strings, eight bytes at a time where nothing but plain ASCII stands in them. */
final class StringEnds {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long QUOTES = '"' * ONES;
    private static final long BACKSLASHES = '\\' * ONES;
    private static final long BLANKS = ' ' * ONES;

    private final byte[] bytes;

    private boolean plain;

    StringEnds(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Whether all bytes of the string that was looked at last stand for themselves, and are ASCII. */
    boolean wasPlain() {
        return plain;
    }

    /** The place of the quotation mark that ends a string, which has no control characters and no wrong escapes. */
    int end(int from) {
        plain = true;
        int at = from;
        while (true) {
            at = pastPlain(at);
            if (at >= bytes.length) {
                throw new NotJson();
            }
            byte here = bytes[at];
            if (here == '"') {
                return at;
            }
            if (here == '\\') {
                plain = false;
                int length = Escapes.length(bytes, at + 1);
                if (length == 0) {
                    throw new NotJson();
                }
                at += length;
            } else if (here < 0) {
                plain = false;
                at++;
            } else if (here < ' ') {
                throw new NotJson();
            } else {
                at++;
            }
        }
    }

    /** Passes over bytes as long as all eight are plain; then it is at the first that is not, or near the end. */
    private int pastPlain(int from) {
        int at = from;
        while (at + Long.BYTES <= bytes.length) {
            long eight = (long) EIGHT.get(bytes, at);
            long hits = zeros(eight ^ QUOTES) | zeros(eight ^ BACKSLASHES) | ((eight - BLANKS) & ~eight) | eight;
            hits &= HIGH_BITS;
            if (hits != 0) {
                return at + Long.numberOfTrailingZeros(hits) / Byte.SIZE;
            }
            at += Long.BYTES;
        }
        return at;
    }

    /** The high bit of each byte that is zero, up to the first of them at least; the other bits say nothing. */
    private static long zeros(long eight) {
        return (eight - ONES) & ~eight;
    }
}
