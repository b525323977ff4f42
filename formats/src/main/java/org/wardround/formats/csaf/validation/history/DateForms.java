package org.wardround.formats.csaf.validation.history;

import java.util.List;
import org.wardround.formats.csaf.validation.kernel.CsafFile;
import org.wardround.formats.csaf.validation.kernel.Findings;
import org.wardround.formats.csaf.validation.kernel.MandatoryTest;
import org.wardround.formats.csaf.validation.kernel.Moments;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.json.JsonPlace;

/** 6.1.37 (CSAF 2.1): every date is written as RFC 3339 says, with capital T and Z and without leap seconds. */
final class DateForms implements MandatoryTest {

    private static final List<String> ITEMS =
            List.of("first_known_exploitation_dates", "flags", "involvements", "remediations", "threats");

    @Override
    public void run(CsafFile file, Findings findings) {
        JsonPlace tracking = file.tracking();
        check(tracking.at("current_release_date"), findings);
        check(tracking.at("initial_release_date"), findings);
        check(tracking.at("generator").at("date"), findings);
        tracking.items("revision_history").forEach(item -> check(item.at("date"), findings));
        for (JsonPlace vulnerability : file.vulnerabilities()) {
            check(vulnerability.at("disclosure_date"), findings);
            check(vulnerability.at("discovery_date"), findings);
            for (String key : ITEMS) {
                for (JsonPlace item : vulnerability.items(key)) {
                    check(item.at("date"), findings);
                    check(item.at("exploitation_date"), findings);
                }
            }
            for (JsonPlace metric : vulnerability.items("metrics")) {
                check(metric.at("content").at("epss").at("timestamp"), findings);
                check(metric.at("content").at("ssvc_v2").at("timestamp"), findings);
            }
        }
    }

    private static void check(JsonPlace place, Findings findings) {
        if (place.present() && Moments.of(place.text()).isEmpty()) {
            findings.fail(
                    "6.1.37",
                    place,
                    "\"" + Excerpt.of(place.text()) + "\" is no moment such as 2024-01-24T10:00:00.000Z.");
        }
    }
}
