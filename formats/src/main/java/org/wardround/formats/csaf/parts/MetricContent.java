package org.wardround.formats.csaf.parts;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wardround.engine.intelligence.Assessment;
import org.wardround.formats.json.JsonCursor;
import org.wardround.formats.json.JsonKeys;

/**
 * The figures of a metric.
 *
 * @param cvss CVSS objects by their key, such as "cvss_v3"
 * @param ssvc selections by their key, without products
 * @param epss EPSS values
 * @param rating a severity in one word
 */
public record MetricContent(
        SortedMap<String, CvssPart> cvss, SortedMap<String, Assessment.Ssvc> ssvc, EpssPart epss, String rating) {

    static final MetricContent NONE =
            new MetricContent(Collections.emptySortedMap(), Collections.emptySortedMap(), EpssPart.ABSENT, "");

    private static final JsonKeys KEYS =
            JsonKeys.of("cvss_v2", "cvss_v3", "cvss_v4", "ssvc_v1", "ssvc_v2", "epss", "qualitative_severity_rating");

    static MetricContent scores(SortedMap<String, CvssPart> cvss) {
        return new MetricContent(cvss, NONE.ssvc, EpssPart.ABSENT, "");
    }

    static MetricContent read(JsonCursor in) {
        TreeMap<String, CvssPart> cvss = new TreeMap<>();
        TreeMap<String, Assessment.Ssvc> ssvc = new TreeMap<>();
        EpssPart epss = EpssPart.ABSENT;
        String rating = "";
        if (in.object()) {
            while (in.next(KEYS)) {
                switch (in.key()) {
                    case "ssvc_v1", "ssvc_v2" -> SsvcPart.into(ssvc, in);
                    case "epss" -> epss = EpssPart.read(in);
                    case "qualitative_severity_rating" -> rating = in.repeated();
                    default -> CvssPart.into(cvss, in);
                }
            }
        }
        return new MetricContent(cvss, ssvc, epss, rating);
    }
}
