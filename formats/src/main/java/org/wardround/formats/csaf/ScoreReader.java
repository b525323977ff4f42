package org.wardround.formats.csaf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wardround.engine.intelligence.Cvss;
import org.wardround.formats.csaf.parts.CvssPart;
import org.wardround.formats.csaf.parts.MetricPart;
import org.wardround.formats.json.ProblemLog;

/** Reads CSAF 2.0 scores and CSAF 2.1 metrics. A cvss_v4 in a 2.0 score breaks its schema, but is common and is read. */
final class ScoreReader {

    private final ProductLists lists;
    private final ProblemLog log;

    ScoreReader(ProductLists lists, ProblemLog log) {
        this.lists = lists;
        this.log = log;
    }

    /** The scores of a list; products and scores stand together in 2.0, scores one level down in 2.1. */
    List<Cvss> read(List<MetricPart> metrics, String owner, String key) {
        List<Cvss> found = new ArrayList<>();
        for (int i = 0; i < metrics.size(); i++) {
            MetricPart metric = metrics.get(i);
            Place place = new Place(owner, key, i);
            for (Map.Entry<String, CvssPart> entry : metric.content().cvss().entrySet()) {
                CvssPart cvss = entry.getValue();
                if (scored(cvss, place, entry.getKey())) {
                    found.add(new Cvss(
                            version(cvss, entry.getKey()),
                            cvss.score(),
                            cvss.vector(),
                            lists.productsAndGroups(metric.scope(), place, "products"),
                            metric.source()));
                }
            }
        }
        return found;
    }

    private boolean scored(CvssPart cvss, Place place, String kind) {
        if (cvss.score() >= 0 && cvss.score() <= 10) {
            return true;
        }
        log.warning(
                "csaf.score",
                place.pointer() + (place.key().equals("metrics") ? "/content/" : "/") + kind,
                "There is no base score from 0 to 10 here; this score was left out.");
        return false;
    }

    private static String version(CvssPart cvss, String kind) {
        if (!cvss.version().isEmpty()) {
            return cvss.version();
        }
        return switch (kind) {
            case "cvss_v2" -> "2.0";
            case "cvss_v3" -> cvss.vector().startsWith("CVSS:3.0/") ? "3.0" : "3.1";
            default -> "4.0";
        };
    }
}
