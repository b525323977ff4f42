package org.wardround.formats.csaf.parts;

import org.wardround.formats.json.JsonCursor;
import org.wardround.formats.json.JsonKeys;

/** Objects of which one member is read. */
final class Members {

    private Members() {}

    /** The text of the one member; empty when there is none. */
    static String text(JsonCursor in, JsonKeys key) {
        String text = "";
        if (in.object()) {
            while (in.next(key)) {
                text = in.repeated();
            }
        }
        return text;
    }

    /** The text of the one member of the one member; empty when there is none. */
    static String textOf(JsonCursor in, JsonKeys outer, JsonKeys inner) {
        String text = "";
        if (in.object()) {
            while (in.next(outer)) {
                text = text(in, inner);
            }
        }
        return text;
    }
}
