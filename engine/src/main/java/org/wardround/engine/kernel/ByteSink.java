package org.wardround.engine.kernel;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Bytes that are written one after another, and the texts in them, each of which is kept once. {@link ByteSource} reads
 * them.
 */
public final class ByteSink {
    private static final int SEVEN = 7;
    private static final int LOW = 0x7f;
    private static final int MORE = 0x80;

    private final Map<String, Integer> numberOf = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private byte[] bytes = new byte[1 << 16];
    private int size;

    /** Nothing yet. */
    public ByteSink() {}

    /**
     * How many bytes there are, which is the place of the next one.
     *
     * @return 0 or more
     */
    public int size() {
        return size;
    }

    /**
     * Writes a number; small ones take one byte.
     *
     * @param number any
     */
    public void number(long number) {
        long rest = (number << 1) ^ (number >> 63);
        while ((rest & ~LOW) != 0) {
            add((int) (rest & LOW) | MORE);
            rest >>>= SEVEN;
        }
        add((int) rest);
    }

    /**
     * Writes a number in four bytes, so that it can be found by its place.
     *
     * @param number any
     */
    public void fixed(int number) {
        ensure(Integer.BYTES);
        ByteBuffer.wrap(bytes).putInt(size, number);
        size += Integer.BYTES;
    }

    /**
     * Writes a text, or that it is one that was written before.
     *
     * @param text any
     */
    public void text(String text) {
        number(numberOf.computeIfAbsent(text, any -> {
            texts.add(any);
            return texts.size() - 1;
        }));
    }

    /**
     * All texts, then what was written.
     *
     * @return bytes for {@link ByteSource#of}
     */
    public byte[] toBytes() {
        ByteSink all = new ByteSink();
        all.fixed(texts.size());
        List<byte[]> encoded = texts.stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
        int end = 0;
        for (byte[] text : encoded) {
            end += text.length;
            all.fixed(end);
        }
        encoded.forEach(text -> all.add(text, text.length));
        all.add(bytes, size);
        return Arrays.copyOf(all.bytes, all.size);
    }

    private void add(int value) {
        ensure(1);
        bytes[size++] = (byte) value;
    }

    private void add(byte[] more, int length) {
        ensure(length);
        System.arraycopy(more, 0, bytes, size, length);
        size += length;
    }

    private void ensure(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(size, more), 2 * bytes.length));
        }
    }
}
