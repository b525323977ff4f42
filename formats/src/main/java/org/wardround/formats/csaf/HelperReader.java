package org.wardround.formats.csaf;

import java.util.ArrayList;
import java.util.List;
import org.wardround.engine.intelligence.ProductHelper;
import org.wardround.formats.json.JsonPlace;

/** Reads the identifiers of a product: CSAF 2.0 has one purl, CSAF 2.1 a list of them. */
final class HelperReader {

    private HelperReader() {}

    static ProductHelper read(JsonPlace helper) {
        List<String> purls = new ArrayList<>(oneOf(helper, "purl"));
        purls.addAll(helper.texts("purls"));
        return new ProductHelper(
                oneOf(helper, "cpe"),
                purls,
                helper.texts("model_numbers"),
                helper.texts("serial_numbers"),
                helper.texts("skus"));
    }

    private static List<String> oneOf(JsonPlace helper, String key) {
        String text = helper.text(key);
        return text.isEmpty() ? List.of() : List.of(text);
    }
}
