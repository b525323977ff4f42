package org.wardround.formats.csaf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wardround.engine.intelligence.FileHash;
import org.wardround.engine.intelligence.GenericUri;
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
                helper.texts("skus"),
                hashes(helper),
                helper.texts("sbom_urls"),
                uris(helper));
    }

    private static List<FileHash> hashes(JsonPlace helper) {
        List<FileHash> hashes = new ArrayList<>();
        for (JsonPlace file : helper.items("hashes")) {
            String name = file.text("filename");
            for (JsonPlace hash : file.items("file_hashes")) {
                hashes.add(new FileHash(
                        name,
                        hash.text("algorithm").toLowerCase(Locale.ROOT),
                        hash.text("value").toLowerCase(Locale.ROOT)));
            }
        }
        return hashes;
    }

    private static List<GenericUri> uris(JsonPlace helper) {
        return helper.items("x_generic_uris").stream()
                .map(each -> new GenericUri(each.text("namespace"), each.text("uri")))
                .toList();
    }

    private static List<String> oneOf(JsonPlace helper, String key) {
        String text = helper.text(key);
        return text.isEmpty() ? List.of() : List.of(text);
    }
}
