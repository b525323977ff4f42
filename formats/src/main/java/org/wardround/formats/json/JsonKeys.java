package org.wardround.formats.json;

import java.util.List;
import tools.jackson.core.sym.BinaryNameMatcher;
import tools.jackson.core.sym.PropertyNameMatcher;

/** The keys that are read of one kind of object, known to the parser beforehand; at most 64. */
public final class JsonKeys {

    private static final int MOST = Long.SIZE;

    private final List<String> names;
    private final BinaryNameMatcher matcher;

    private JsonKeys(List<String> names) {
        this.names = names;
        this.matcher = BinaryNameMatcher.construct(names);
    }

    /**
     * Keys, as they stand in the text.
     *
     * @param names at most 64
     * @return the keys
     */
    public static JsonKeys of(String... names) {
        if (names.length > MOST) {
            throw new IllegalArgumentException("Too many keys.");
        }
        return new JsonKeys(List.of(names));
    }

    PropertyNameMatcher matcher() {
        return matcher;
    }

    String name(int index) {
        return names.get(index);
    }
}
