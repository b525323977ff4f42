package org.wardround.formats.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * Texts that are kept once in memory where a document repeats them, told by their bytes, so that a text that was met
 * before need not be decoded again. It remembers the latest of each slot only: no document can make it large or slow.
 */
final class SharedTexts {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long QUOTES = '"' * ONES;
    private static final long BACKSLASHES = '\\' * ONES;
    private static final long MIX = 0x9E3779B97F4A7C15L;
    private static final int SLOT_BITS = 8;

    private final byte[] bytes;
    private final @Nullable Kept[] latest = new Kept[1 << SLOT_BITS];

    private boolean plain;

    private record Kept(int from, int to, String text) {}

    SharedTexts(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The string that the parser is at, kept once where it is repeated. */
    String text(JsonParser parser) {
        int from = from(parser);
        int to = end(from);
        int slot = slot(from, to);
        Kept kept = latest[slot];
        if (kept != null && Arrays.equals(bytes, kept.from(), kept.to(), bytes, from, to)) {
            return kept.text();
        }
        String text = decoded(from, to, parser);
        latest[slot] = new Kept(from, to, text);
        return text;
    }

    /** The string that the parser is at. */
    String once(JsonParser parser) {
        int from = from(parser);
        return decoded(from, end(from), parser);
    }

    private static int from(JsonParser parser) {
        return (int) parser.currentTokenLocation().getByteOffset() + 1;
    }

    /** Bytes that stand for themselves are copied; the parser still looks at them when it goes on. */
    private String decoded(int from, int to, JsonParser parser) {
        return plain && to < bytes.length
                ? new String(bytes, from, to - from, StandardCharsets.ISO_8859_1)
                : parser.getString();
    }

    /** The place of the quotation mark that ends a string; notes whether all bytes before it stand for themselves. */
    private int end(int from) {
        plain = true;
        int at = from;
        while (true) {
            at = pastPlain(at);
            if (at >= bytes.length || bytes[at] == '"') {
                return Math.min(at, bytes.length);
            }
            plain &= bytes[at] >= 0 && bytes[at] != '\\';
            at += bytes[at] == '\\' ? 2 : 1;
        }
    }

    /** Passes over bytes, eight at a time, as long as no quotation mark, no backslash and nothing but ASCII is among them. */
    private int pastPlain(int from) {
        int at = from;
        while (at + Long.BYTES <= bytes.length) {
            long eight = (long) EIGHT.get(bytes, at);
            long hits = zeros(eight ^ QUOTES) | zeros(eight ^ BACKSLASHES) | (eight & HIGH_BITS);
            if (hits != 0) {
                return at + Long.numberOfTrailingZeros(hits) / Byte.SIZE;
            }
            at += Long.BYTES;
        }
        return at;
    }

    /** The high bit of each byte that is zero, up to the first of them at least. */
    private static long zeros(long eight) {
        return (eight - ONES) & ~eight & HIGH_BITS;
    }

    private int slot(int from, int to) {
        long hash = (long) to - from;
        if (to - from < Long.BYTES) {
            for (int i = from; i < to; i++) {
                hash = (hash << Byte.SIZE) | (bytes[i] & 0xFF);
            }
        } else {
            hash ^= (long) EIGHT.get(bytes, from) * MIX;
            hash ^= Long.rotateLeft((long) EIGHT.get(bytes, to - Long.BYTES) * MIX, 21);
        }
        return (int) ((hash * MIX) >>> (Long.SIZE - SLOT_BITS));
    }
}
