package org.wardround.formats.csaf.validation.metrics;

import java.util.ArrayList;
import java.util.List;
import org.wardround.formats.csaf.validation.kernel.CsafFile;
import org.wardround.formats.csaf.validation.kernel.Findings;
import org.wardround.formats.csaf.validation.kernel.MandatoryTest;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.json.JsonPlace;

/** 6.1.46 and 6.1.47 (CSAF 2.1): an SSVC selection is whole, and speaks of this vulnerability. */
final class SsvcTargets implements MandatoryTest {

    @Override
    public void run(CsafFile file, Findings findings) {
        for (JsonPlace vulnerability : file.vulnerabilities()) {
            List<String> own = new ArrayList<>();
            own.add(vulnerability.text("cve"));
            vulnerability.items("ids").forEach(id -> own.add(id.text("text")));
            for (JsonPlace metric : vulnerability.items("metrics")) {
                JsonPlace ssvc = metric.at("content").at("ssvc_v2");
                if (ssvc.present()) {
                    whole(ssvc, findings);
                    targets(file, ssvc, own, findings);
                }
            }
        }
    }

    private static void whole(JsonPlace ssvc, Findings findings) {
        boolean whole = ssvc.at("timestamp").present()
                && ssvc.text("schemaVersion").equals("2.0.0")
                && !ssvc.items("selections").isEmpty();
        for (JsonPlace selection : ssvc.items("selections")) {
            whole &= selection.text("namespace").length() >= 3
                    && !selection.text("key").isEmpty()
                    && selection.text("version").matches("\\d{1,9}\\.\\d{1,9}\\.\\d{1,9}(?:[-+].{1,100})?")
                    && !selection.items("values").isEmpty()
                    && selection.items("values").stream()
                            .noneMatch(value -> value.text("key").isEmpty());
        }
        if (!whole) {
            findings.fail(
                    "6.1.46",
                    ssvc,
                    "An SSVC object needs a timestamp, the schema version 2.0.0 and at least one selection with namespace, key,"
                            + " version and values.");
        }
    }

    private static void targets(CsafFile file, JsonPlace ssvc, List<String> own, Findings findings) {
        for (JsonPlace target : ssvc.items("target_ids")) {
            boolean document = target.text().equals(file.tracking().text("id"))
                    && file.vulnerabilities().size() > 1;
            if (document || !own.contains(target.text())) {
                findings.fail(
                        "6.1.47", target, "\"" + Excerpt.of(target.text()) + "\" does not name this vulnerability.");
            }
        }
    }
}
