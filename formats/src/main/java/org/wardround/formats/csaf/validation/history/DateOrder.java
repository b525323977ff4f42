package org.wardround.formats.csaf.validation.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wardround.formats.csaf.validation.kernel.CsafFile;
import org.wardround.formats.csaf.validation.kernel.Findings;
import org.wardround.formats.csaf.validation.kernel.MandatoryTest;
import org.wardround.formats.csaf.validation.kernel.Moments;
import org.wardround.formats.json.JsonPlace;

/** 6.1.45, 6.1.49, 6.1.51, 6.1.52 and 6.1.53 (CSAF 2.1): a published document cannot know of later moments. */
final class DateOrder implements MandatoryTest {

    @Override
    public void run(CsafFile file, Findings findings) {
        for (JsonPlace vulnerability : file.vulnerabilities()) {
            for (JsonPlace item : vulnerability.items("first_known_exploitation_dates")) {
                Optional<Instant> date = Moments.of(item.text("date"));
                Optional<Instant> exploited = Moments.of(item.text("exploitation_date"));
                if (date.isPresent() && exploited.isPresent() && exploited.get().isAfter(date.get())) {
                    findings.fail(
                            "6.1.53",
                            item.at("exploitation_date"),
                            "The exploitation is dated after the day on which it is said to have become known.");
                }
            }
        }
        List<Revision> revisions = Revision.sorted(file);
        if (file.released() && !revisions.isEmpty()) {
            newest(file, revisions.getLast().date(), findings);
        }
    }

    private static void newest(CsafFile file, Instant newest, Findings findings) {
        boolean clear =
                file.document().at("distribution").at("tlp").text("label").equals("CLEAR");
        for (JsonPlace vulnerability : file.vulnerabilities()) {
            if (clear) {
                check("6.1.45", vulnerability.at("disclosure_date"), newest, findings);
            }
            for (JsonPlace metric : vulnerability.items("metrics")) {
                JsonPlace content = metric.at("content");
                check("6.1.49", content.at("ssvc_v2").at("timestamp"), newest, findings);
                check("6.1.51", content.at("epss").at("timestamp"), newest, findings);
            }
            for (JsonPlace item : vulnerability.items("first_known_exploitation_dates")) {
                check("6.1.52", item.at("date"), newest, findings);
                check("6.1.52", item.at("exploitation_date"), newest, findings);
            }
        }
    }

    private static void check(String rule, JsonPlace place, Instant newest, Findings findings) {
        Optional<Instant> moment = Moments.of(place.text());
        if (moment.isPresent() && moment.get().isAfter(newest)) {
            findings.fail(rule, place, "This date lies after the newest revision of the published document.");
        }
    }
}
