package org.wardround.formats.csaf.validation.header;

import java.util.Set;
import org.wardround.formats.csaf.validation.kernel.CsafFile;
import org.wardround.formats.csaf.validation.kernel.Findings;
import org.wardround.formats.csaf.validation.kernel.MandatoryTest;
import org.wardround.formats.csaf.validation.kernel.ProductEntry;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.json.JsonPlace;

/**
 * 6.1.60.1 (CSAF 2.1): an extension has the members that every extension has. No extension's own schema is known here, so
 * that 6.1.60.2 and 6.1.60.3 stay undecided, which is said.
 */
final class Extensions implements MandatoryTest {

    private static final Set<String> CATEGORIES = Set.of("essential", "significant", "supplementary");

    @Override
    public void run(CsafFile file, Findings findings) {
        check(file.root(), findings);
        check(file.document(), findings);
        for (ProductEntry product : file.products()) {
            check(product.place(), findings);
        }
        for (JsonPlace vulnerability : file.vulnerabilities()) {
            check(vulnerability, findings);
            vulnerability.items("metrics").forEach(metric -> check(metric.at("content"), findings));
        }
    }

    private static void check(JsonPlace owner, Findings findings) {
        for (JsonPlace extension : owner.items("x_extensions")) {
            boolean whole = extension.text("$schema").startsWith("https://")
                    && CATEGORIES.contains(extension.text("category"))
                    && extension.at("critical").isTruth()
                    && extension.at("content").isObject();
            if (!whole || extension.size() > 4) {
                findings.fail(
                        "6.1.60.1",
                        extension,
                        "An extension consists of $schema, category, critical and content, and of nothing else.");
            } else {
                findings.undecided(
                        "6.1.60.2",
                        extension,
                        "The extension " + Excerpt.of(extension.text("$schema")) + " (" + extension.text("category")
                                + ") is not known here; its content was not checked.");
            }
        }
    }
}
