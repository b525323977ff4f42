package org.wardround.formats.csaf.parts;

import java.util.ArrayList;
import java.util.List;
import org.wardround.engine.intelligence.FileHash;
import org.wardround.engine.intelligence.GenericUri;
import org.wardround.engine.intelligence.ProductHelper;
import org.wardround.formats.json.JsonCursor;
import org.wardround.formats.json.JsonKeys;

/** Reads the identifiers of a product: CSAF 2.0 has one purl, CSAF 2.1 a list of them. */
final class HelperPart {

    private static final JsonKeys KEYS = JsonKeys.of(
            "cpe", "purl", "purls", "model_numbers", "serial_numbers", "skus", "hashes", "sbom_urls", "x_generic_uris");
    private static final JsonKeys URI = JsonKeys.of("namespace", "uri");

    private HelperPart() {}

    static ProductHelper read(JsonCursor in) {
        if (!in.object()) {
            return ProductHelper.NONE;
        }
        String cpe = "";
        String purl = "";
        List<String> purls = List.of();
        List<String> models = List.of();
        List<String> serials = List.of();
        List<String> skus = List.of();
        List<List<FileHash>> hashes = List.of();
        List<String> sboms = List.of();
        List<GenericUri> uris = List.of();
        while (in.next(KEYS)) {
            switch (in.key()) {
                case "cpe" -> cpe = in.text();
                case "purl" -> purl = in.text();
                case "purls" -> purls = Filled.texts(in);
                case "model_numbers" -> models = Filled.texts(in);
                case "serial_numbers" -> serials = Filled.texts(in);
                case "skus" -> skus = Filled.texts(in);
                case "hashes" -> hashes = in.list(HashPart::read);
                case "sbom_urls" -> sboms = Filled.texts(in);
                default -> uris = in.list(HelperPart::uri);
            }
        }
        return new ProductHelper(
                with(cpe, List.of()),
                with(purl, purls),
                models,
                serials,
                skus,
                hashes.isEmpty()
                        ? List.of()
                        : hashes.stream().flatMap(List::stream).toList(),
                sboms,
                uris);
    }

    private static List<String> with(String first, List<String> more) {
        if (first.isEmpty()) {
            return more;
        }
        List<String> all = new ArrayList<>();
        all.add(first);
        all.addAll(more);
        return all;
    }

    private static GenericUri uri(JsonCursor in) {
        String namespace = "";
        String uri = "";
        if (in.object()) {
            while (in.next(URI)) {
                switch (in.key()) {
                    case "namespace" -> namespace = in.repeated();
                    default -> uri = in.text();
                }
            }
        }
        return new GenericUri(namespace, uri);
    }
}
