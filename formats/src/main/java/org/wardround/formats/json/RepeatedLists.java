package org.wardround.formats.json;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The latest lists of a text with the bytes that they were read from: the same bytes are the same list again. */
final class RepeatedLists {

    private static final int KEPT = 4;

    private final byte[] bytes;
    private final @Nullable Kept[] latest = new Kept[KEPT];
    private int next;

    private record Kept(int from, int to, List<String> list) {}

    RepeatedLists(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The list that begins where the parser is; each item is taken by the reader, unless the list is known. */
    List<String> list(JsonParser parser, Pending pending, Supplier<String> item) {
        int from = (int) parser.currentTokenLocation().getByteOffset();
        for (Kept kept : latest) {
            if (kept != null && sameBytes(kept, from)) {
                parser.skipChildren();
                return kept.list();
            }
        }
        int first = pending.size();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            pending.add(item.get());
        }
        List<String> list = pending.takeFrom(first);
        if (!list.contains("")) { // what was no text is reported wherever it stands
            latest[next] = new Kept(from, (int) parser.currentLocation().getByteOffset(), list);
            next = (next + 1) % KEPT;
        }
        return list;
    }

    private boolean sameBytes(Kept kept, int from) {
        int to = from + kept.to() - kept.from();
        return to <= bytes.length && Arrays.equals(bytes, kept.from(), kept.to(), bytes, from, to);
    }
}
