package org.wardround.formats.csaf.validation.status;

import org.wardround.formats.csaf.validation.kernel.CsafFile;
import org.wardround.formats.csaf.validation.kernel.Findings;
import org.wardround.formats.csaf.validation.kernel.MandatoryTest;
import org.wardround.formats.json.JsonPlace;

/** 6.1.29 and 6.1.32: a remediation and a flag say which products they are about. */
final class WithoutProduct implements MandatoryTest {

    @Override
    public void run(CsafFile file, Findings findings) {
        for (JsonPlace vulnerability : file.vulnerabilities()) {
            for (JsonPlace item : vulnerability.items("remediations")) {
                if (speaksOfNothing(item)) {
                    findings.fail("6.1.29", item, "This remediation names no product and no product group.");
                }
            }
            for (JsonPlace item : vulnerability.items("flags")) {
                if (speaksOfNothing(item)) {
                    findings.fail("6.1.32", item, "This flag names no product and no product group.");
                }
            }
        }
    }

    private static boolean speaksOfNothing(JsonPlace item) {
        return !item.at("product_ids").present() && !item.at("group_ids").present();
    }
}
