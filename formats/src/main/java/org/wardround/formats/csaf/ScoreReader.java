package org.wardround.formats.csaf;

import java.util.ArrayList;
import java.util.List;
import org.wardround.engine.intelligence.Cvss;
import org.wardround.formats.json.JsonPlace;

/** Reads CSAF 2.0 scores and CSAF 2.1 metrics. A cvss_v4 in a 2.0 score breaks its schema, but is common and is read. */
final class ScoreReader {

    private static final List<Kind> KINDS =
            List.of(new Kind("cvss_v2", "2.0"), new Kind("cvss_v3", "3.1"), new Kind("cvss_v4", "4.0"));

    private final ProductLists lists;

    ScoreReader(ProductLists lists) {
        this.lists = lists;
    }

    private record Kind(String key, String defaultVersion) {}

    /** The scores in one entry; products and scores stand together in 2.0, scores one level down in 2.1. */
    List<Cvss> read(JsonPlace entry, JsonPlace content) {
        List<Cvss> found = new ArrayList<>();
        for (Kind kind : KINDS) {
            JsonPlace cvss = content.at(kind.key());
            if (cvss.present() && scored(cvss)) {
                String vector = cvss.text("vectorString");
                found.add(new Cvss(
                        version(cvss, vector, kind),
                        cvss.at("baseScore").number(),
                        vector,
                        lists.productsAndGroups(entry, "products"),
                        entry.text("source")));
            }
        }
        return found;
    }

    private static boolean scored(JsonPlace cvss) {
        double score = cvss.at("baseScore").number();
        if (score >= 0 && score <= 10) {
            return true;
        }
        cvss.log()
                .warning(
                        "csaf.score",
                        cvss.pointer(),
                        "There is no base score from 0 to 10 here; this score was left out.");
        return false;
    }

    private static String version(JsonPlace cvss, String vector, Kind kind) {
        String version = cvss.text("version");
        if (!version.isEmpty()) {
            return version;
        }
        return vector.startsWith("CVSS:3.0/") ? "3.0" : kind.defaultVersion();
    }
}
