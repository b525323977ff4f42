package org.wardround.formats.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Texts that are kept once in memory where a document repeats them, told by their bytes, so that a text that was met
 * before need not be decoded again. It remembers the latest of each slot only: no document can make it large or slow.
 */
final class SharedTexts {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long MIX = 0x9E3779B97F4A7C15L;
    private static final int SLOT_BITS = 8;

    private final byte[] bytes;
    private final @Nullable Kept[] latest = new Kept[1 << SLOT_BITS];

    private record Kept(int from, int to, String text) {}

    SharedTexts(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The string that the scanner is at, kept once where it is repeated. */
    String text(JsonScanner scanner) {
        int from = scanner.from();
        int to = scanner.to();
        int slot = slot(from, to);
        Kept kept = latest[slot];
        if (kept != null && Arrays.equals(bytes, kept.from(), kept.to(), bytes, from, to)) {
            return kept.text();
        }
        String text = scanner.text();
        latest[slot] = new Kept(from, to, text);
        return text;
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
