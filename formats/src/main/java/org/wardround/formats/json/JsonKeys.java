package org.wardround.formats.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The keys that are read of one kind of object, found by their bytes; at most 64. */
public final class JsonKeys {

    private static final int MOST = Long.SIZE;
    private static final int NONE = -1;

    private final List<String> names;
    private final byte[][] bytes;

    /** Numbers of keys by slot, one more than they are; those with the same slot follow one another. */
    private final int[] slots;

    private JsonKeys(List<String> names) {
        this.names = names;
        this.bytes = names.stream()
                .map(name -> name.getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
        this.slots = new int[4 * Integer.highestOneBit(Math.max(1, names.size()))];
        for (int i = 0; i < bytes.length; i++) {
            int slot = slot(bytes[i], 0, bytes[i].length);
            while (slots[slot] > 0) {
                slot = (slot + 1) % slots.length;
            }
            slots[slot] = i + 1;
        }
    }

    /**
     * Keys, as they stand in the text.
     *
     * @param names at most 64, none of them empty
     * @return the keys
     */
    public static JsonKeys of(String... names) {
        if (names.length > MOST || List.of(names).contains("")) {
            throw new IllegalArgumentException("Too many keys, or an empty one.");
        }
        return new JsonKeys(List.of(names));
    }

    /** Number of the key that the scanner is at; below 0 when it is not asked for. */
    int match(JsonScanner scanner, byte[] text) {
        if (!scanner.isPlain()) {
            return names.indexOf(scanner.text());
        }
        int from = scanner.from();
        int to = scanner.to();
        if (from == to) {
            return NONE;
        }
        for (int slot = slot(text, from, to); slots[slot] > 0; slot = (slot + 1) % slots.length) {
            byte[] key = bytes[slots[slot] - 1];
            if (Arrays.equals(key, 0, key.length, text, from, to)) {
                return slots[slot] - 1;
            }
        }
        return NONE;
    }

    private int slot(byte[] text, int from, int to) {
        int hash = 31 * text[from] + 7 * text[to - 1] + 3 * text[(from + to) / 2] + to - from;
        return hash & (slots.length - 1);
    }

    String name(int index) {
        return names.get(index);
    }
}
