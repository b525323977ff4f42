package org.wardround.formats.csaf.parts;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.wardround.engine.intelligence.ProductStatus;
import org.wardround.formats.json.JsonCursor;
import org.wardround.formats.json.JsonKeys;

/** Reads which products have which status. */
final class StatusPart {

    private static final List<ProductStatus> ALL = List.of(ProductStatus.values());
    private static final JsonKeys KEYS =
            JsonKeys.of(ALL.stream().map(Words::word).toArray(String[]::new));

    private StatusPart() {}

    static Map<ProductStatus, List<String>> read(JsonCursor in) {
        Map<ProductStatus, List<String>> status = new EnumMap<>(ProductStatus.class);
        if (in.object()) {
            while (in.next(KEYS)) {
                status.put(ALL.get(in.index()), in.texts());
            }
        }
        return status;
    }
}
