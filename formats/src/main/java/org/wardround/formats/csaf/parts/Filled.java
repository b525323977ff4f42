package org.wardround.formats.csaf.parts;

import java.util.List;
import org.wardround.formats.json.JsonCursor;

/** Lists of texts of which empty ones are left out. */
final class Filled {

    private Filled() {}

    static List<String> texts(JsonCursor in) {
        List<String> all = in.texts();
        return all.contains("") ? all.stream().filter(text -> !text.isEmpty()).toList() : all;
    }
}
