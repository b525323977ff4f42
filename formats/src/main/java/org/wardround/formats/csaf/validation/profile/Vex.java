package org.wardround.formats.csaf.validation.profile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wardround.formats.csaf.validation.kernel.CsafFile;
import org.wardround.formats.csaf.validation.kernel.Findings;
import org.wardround.formats.csaf.validation.kernel.MandatoryTest;
import org.wardround.formats.csaf.validation.kernel.StatusGroup;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.json.JsonPlace;

/** 6.1.27.7 to 6.1.27.10: a VEX names a vulnerability and a status, and says why or what to do. */
final class Vex implements MandatoryTest {

    private static final List<String> SAYING =
            List.of("fixed", "known_affected", "known_not_affected", "under_investigation");

    @Override
    public void run(CsafFile file, Findings findings) {
        if (!file.category().equals("csaf_vex")) {
            return;
        }
        for (JsonPlace vulnerability : file.vulnerabilities()) {
            JsonPlace status = vulnerability.at("product_status");
            if (SAYING.stream().noneMatch(key -> status.at(key).present())) {
                findings.fail(
                        "6.1.27.7",
                        vulnerability,
                        "No product is fixed, affected, not affected or under investigation.");
            }
            if (!vulnerability.at("cve").present()) {
                named(file, vulnerability, findings);
            }
            Set<String> excused = new HashSet<>();
            vulnerability.items("flags").forEach(flag -> excused.addAll(file.productsOf(flag)));
            vulnerability.items("threats").stream()
                    .filter(threat -> threat.text("category").equals("impact"))
                    .forEach(threat -> excused.addAll(file.productsOf(threat)));
            without(
                    status.items("known_not_affected"),
                    excused,
                    "6.1.27.9",
                    "is not affected, but nothing says why",
                    findings);
            Set<String> helped = new HashSet<>();
            vulnerability.items("remediations").forEach(remedy -> helped.addAll(file.productsOf(remedy)));
            without(
                    status.items("known_affected"),
                    helped,
                    "6.1.27.10",
                    "is affected, but nothing says what to do",
                    findings);
        }
    }

    private static void named(CsafFile file, JsonPlace vulnerability, Findings findings) {
        List<JsonPlace> ids = vulnerability.items("ids");
        if (ids.isEmpty()) {
            findings.fail("6.1.27.8", vulnerability, "The vulnerability has neither a CVE nor another id.");
            return;
        }
        Set<String> named = new HashSet<>();
        for (JsonPlace id : ids) {
            if (!id.at("product_ids").present() && !id.at("group_ids").present()) {
                return;
            }
            named.addAll(file.productsOf(id));
        }
        for (String key : StatusGroup.ALL_KEYS) {
            without(
                    vulnerability.at("product_status").items(key),
                    named,
                    "6.1.27.8",
                    "has no id of the vulnerability that is meant for it",
                    findings);
        }
    }

    private static void without(
            List<JsonPlace> places, Set<String> covered, String rule, String lacks, Findings findings) {
        for (JsonPlace place : places) {
            if (!covered.contains(place.text())) {
                findings.fail(rule, place, "The product \"" + Excerpt.of(place.text()) + "\" " + lacks + ".");
            }
        }
    }
}
