package org.wardround.formats.csaf.validation.metrics;

import java.util.ArrayList;
import java.util.List;
import org.wardround.formats.csaf.validation.kernel.CsafFile;
import org.wardround.formats.csaf.validation.kernel.CsafVersion;
import org.wardround.formats.json.JsonPlace;

/** A CVSS object with the table of the version that it must follow. */
record CvssPlaces(JsonPlace place, CvssTable table) {

    static List<CvssPlaces> in(CsafFile file) {
        List<CvssPlaces> found = new ArrayList<>();
        for (JsonPlace vulnerability : file.vulnerabilities()) {
            for (JsonPlace score : vulnerability.items(file.version() == CsafVersion.V2_0 ? "scores" : "metrics")) {
                JsonPlace content = file.version() == CsafVersion.V2_0 ? score : score.at("content");
                add(content.at("cvss_v2"), CvssTable.V2, found);
                JsonPlace third = content.at("cvss_v3");
                add(third, third.text("version").equals("3.0") ? CvssTable.V3_0 : CvssTable.V3_1, found);
                if (file.version() == CsafVersion.V2_1) {
                    add(content.at("cvss_v4"), CvssTable.V4, found);
                }
            }
        }
        return found;
    }

    /** Those whose vector can be computed. */
    static List<CvssPlaces> readable(CsafFile file) {
        return in(file).stream().filter(CvssPlaces::readable).toList();
    }

    private static void add(JsonPlace place, CvssTable table, List<CvssPlaces> found) {
        if (place.present()) {
            found.add(new CvssPlaces(place, table));
        }
    }

    /** Whether the vector can be computed. */
    boolean readable() {
        String vector = place.text("vectorString");
        return vector.length() <= 500 && table.vector().matcher(vector).matches();
    }
}
