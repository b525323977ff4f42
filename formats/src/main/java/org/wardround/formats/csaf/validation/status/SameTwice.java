package org.wardround.formats.csaf.validation.status;

import java.util.HashSet;
import java.util.Set;
import org.wardround.formats.csaf.validation.kernel.CsafFile;
import org.wardround.formats.csaf.validation.kernel.Findings;
import org.wardround.formats.csaf.validation.kernel.MandatoryTest;
import org.wardround.formats.csaf.validation.kernel.Moments;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.json.JsonPlace;

/** 6.1.23, 6.1.24 and 6.1.33: a CVE, a party on one day and a justification stand once. */
final class SameTwice implements MandatoryTest {

    private static final Set<String> JUSTIFICATIONS = Set.of(
            "component_not_present",
            "inline_mitigations_already_exist",
            "vulnerable_code_cannot_be_controlled_by_adversary",
            "vulnerable_code_not_in_execute_path",
            "vulnerable_code_not_present");

    @Override
    public void run(CsafFile file, Findings findings) {
        Set<String> cves = new HashSet<>();
        for (JsonPlace vulnerability : file.vulnerabilities()) {
            JsonPlace cve = vulnerability.at("cve");
            if (cve.present() && !cves.add(cve.text())) {
                findings.fail(
                        "6.1.23",
                        cve,
                        Excerpt.of(cve.text()) + " is described by more than one vulnerability of this document.");
            }
            involvements(vulnerability, findings);
            flags(file, vulnerability, findings);
        }
    }

    private static void involvements(JsonPlace vulnerability, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (JsonPlace item : vulnerability.items("involvements")) {
            String date = item.text("date");
            String moment = Moments.of(date).map(Object::toString).orElse(date);
            if (!seen.add(item.text("party") + "\n" + moment)) {
                findings.fail(
                        "6.1.24",
                        item,
                        "The party \"" + Excerpt.of(item.text("party"))
                                + "\" is listed more than once for the same date.");
            }
        }
    }

    private static void flags(CsafFile file, JsonPlace vulnerability, Findings findings) {
        Set<String> flagged = new HashSet<>();
        for (JsonPlace flag : vulnerability.items("flags")) {
            if (!JUSTIFICATIONS.contains(flag.text("label"))) {
                continue;
            }
            for (String product : file.productsOf(flag)) {
                if (!flagged.add(product)) {
                    findings.fail(
                            "6.1.33",
                            flag,
                            "The product \"" + Excerpt.of(product)
                                    + "\" has more than one justification of why it is not affected.");
                }
            }
        }
    }
}
