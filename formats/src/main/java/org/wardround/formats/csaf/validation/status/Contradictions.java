package org.wardround.formats.csaf.validation.status;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.wardround.formats.csaf.validation.kernel.CsafFile;
import org.wardround.formats.csaf.validation.kernel.CsafVersion;
import org.wardround.formats.csaf.validation.kernel.Findings;
import org.wardround.formats.csaf.validation.kernel.MandatoryTest;
import org.wardround.formats.csaf.validation.kernel.StatusGroup;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.json.JsonPlace;

/** 6.1.6: no product has two statuses that contradict each other. */
final class Contradictions implements MandatoryTest {

    @Override
    public void run(CsafFile file, Findings findings) {
        for (JsonPlace vulnerability : file.vulnerabilities()) {
            JsonPlace status = vulnerability.at("product_status");
            Map<String, StatusGroup> seen = new HashMap<>();
            Set<String> reported = new HashSet<>();
            for (StatusGroup group : StatusGroup.values()) {
                if (group == StatusGroup.UNKNOWN && file.version() == CsafVersion.V2_0) {
                    continue;
                }
                for (String key : group.keys()) {
                    for (JsonPlace place : status.items(key)) {
                        StatusGroup before = seen.putIfAbsent(place.text(), group);
                        if (before != null && before != group && reported.add(place.text())) {
                            findings.fail(
                                    "6.1.6",
                                    place,
                                    "The product \"" + Excerpt.of(place.text())
                                            + "\" has two statuses for this vulnerability that contradict each other.");
                        }
                    }
                }
            }
        }
    }
}
