package org.wardround.formats.json;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Texts and lists of texts that are kept once in memory where a document repeats them. It remembers the latest of each
 * slot only, so that it is of fixed size and no document can make it slow.
 */
final class SharedTexts {

    private static final int SLOTS = 512;
    private static final int LIST_SLOTS = 128;

    private final @Nullable Kept[] texts = new Kept[SLOTS];

    @SuppressWarnings({"unchecked", "rawtypes"})
    private final @Nullable List<String>[] lists = new List[LIST_SLOTS];

    @SuppressWarnings("ArrayRecordComponent") // never compared, never given away
    private record Kept(String text, char[] letters) {
        boolean is(char[] characters, int from, int count) {
            return Arrays.equals(letters, 0, letters.length, characters, from, from + count);
        }
    }

    private String[] row = new String[16];
    private int length;

    String text(char[] characters, int from, int count) {
        int slot = slot(characters, from, count);
        Kept known = texts[slot];
        if (known != null && known.is(characters, from, count)) {
            return known.text();
        }
        String text = new String(characters, from, count);
        texts[slot] = new Kept(text, Arrays.copyOfRange(characters, from, from + count));
        return text;
    }

    /** From the length and at most 32 letters, the last 24 among them: ids differ at their ends. */
    private static int slot(char[] characters, int from, int count) {
        int hash = count;
        int head = Math.min(count, 8);
        for (int i = from; i < from + head; i++) {
            hash = 31 * hash + characters[i];
        }
        for (int i = from + Math.max(head, count - 24); i < from + count; i++) {
            hash = 31 * hash + characters[i];
        }
        return (hash ^ hash >>> 16) & SLOTS - 1;
    }

    /** Begins a list. */
    void begin() {
        length = 0;
    }

    /** Adds to the list that was begun. */
    void add(String text) {
        if (length == row.length) {
            row = Arrays.copyOf(row, length * 2);
        }
        row[length++] = text;
    }

    /** The list that was begun. */
    List<String> end() {
        int hash = length;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + row[i].hashCode();
        }
        int slot = (hash ^ hash >>> 16) & LIST_SLOTS - 1;
        List<String> known = lists[slot];
        if (known != null && same(known)) {
            return known;
        }
        List<String> list = List.of(Arrays.copyOf(row, length));
        lists[slot] = list;
        return list;
    }

    private boolean same(List<String> known) {
        if (known.size() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (!known.get(i).equals(row[i])) {
                return false;
            }
        }
        return true;
    }
}
