package org.wardround.formats.csaf.parts;

import java.util.List;
import java.util.TreeMap;
import org.wardround.formats.json.JsonCursor;
import org.wardround.formats.json.JsonKeys;

/**
 * How bad a vulnerability is for some products: a score (CSAF 2.0) or a metric (CSAF 2.1).
 *
 * @param content the figures
 * @param scope for which products it is
 * @param source who gave it
 */
public record MetricPart(MetricContent content, Scope scope, String source) {

    private static final JsonKeys SCORE =
            JsonKeys.of("products", "group_ids", "source", "cvss_v2", "cvss_v3", "cvss_v4");
    private static final JsonKeys METRIC = JsonKeys.of("products", "group_ids", "source", "content");

    static MetricPart score(JsonCursor in) {
        return read(in, SCORE);
    }

    static MetricPart metric(JsonCursor in) {
        return read(in, METRIC);
    }

    private static MetricPart read(JsonCursor in, JsonKeys keys) {
        List<String> products = List.of();
        List<String> groups = List.of();
        String source = "";
        TreeMap<String, CvssPart> cvss = new TreeMap<>();
        MetricContent content = MetricContent.NONE;
        if (in.object()) {
            while (in.next(keys)) {
                switch (in.key()) {
                    case "products" -> products = in.texts();
                    case "group_ids" -> groups = in.texts();
                    case "source" -> source = in.repeated();
                    case "content" -> content = MetricContent.read(in);
                    default -> CvssPart.into(cvss, in);
                }
            }
        }
        return new MetricPart(
                cvss.isEmpty() ? content : MetricContent.scores(cvss), new Scope(products, groups), source);
    }
}
