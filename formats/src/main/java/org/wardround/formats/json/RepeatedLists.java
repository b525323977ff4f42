package org.wardround.formats.json;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The latest lists of a text with the bytes that they were read from: the same bytes are the same list again. */
final class RepeatedLists {

    private static final int KEPT = 4;

    private final byte[] bytes;
    private final @Nullable Kept[] latest = new Kept[KEPT];
    private int next;

    private record Kept(int from, int to, long tokens, List<String> list) {}

    RepeatedLists(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The list that the scanner is at; each item is taken by the reader, unless the list is known. */
    List<String> list(JsonScanner scanner, Pending pending, Supplier<String> item) {
        int from = scanner.from();
        for (Kept kept : latest) {
            if (kept != null && sameBytes(kept, from)) {
                scanner.leap(from + kept.to() - kept.from(), kept.tokens());
                return kept.list();
            }
        }
        long tokens = scanner.tokens();
        int first = pending.size();
        scanner.enter();
        while (scanner.item()) {
            pending.add(item.get());
        }
        List<String> list = pending.takeFrom(first);
        if (!list.contains("")) { // what was no text is reported wherever it stands
            latest[next] = new Kept(from, scanner.at(), scanner.tokens() - tokens, list);
            next = (next + 1) % KEPT;
        }
        return list;
    }

    private boolean sameBytes(Kept kept, int from) {
        int to = from + kept.to() - kept.from();
        return to <= bytes.length && Arrays.equals(bytes, kept.from(), kept.to(), bytes, from, to);
    }
}
