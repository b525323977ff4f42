package org.wardround.formats.csaf.validation.buyer;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.wardround.formats.csaf.validation.kernel.CsafFile;
import org.wardround.formats.csaf.validation.kernel.Findings;
import org.wardround.formats.csaf.validation.kernel.ProductEntry;
import org.wardround.formats.csaf.validation.kernel.StatusGroup;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.json.JsonPlace;

/** What a hospital needs from a notice to find the device in its own list and to act. */
public final class BuyerNeeds {

    private BuyerNeeds() {}

    /**
     * Looks at a document.
     *
     * @param file the document
     * @param findings gets what is missing
     */
    public static void check(CsafFile file, Findings findings) {
        for (ProductEntry product : file.products()) {
            if (product.helper().size() == 0) {
                findings.wanted(
                        "buyer.no-identifier",
                        product.place(),
                        "The product \"" + Excerpt.of(product.name())
                                + "\" has no model number, CPE, package URL or serial numbers, so buyers must find it by its name.");
            }
        }
        for (JsonPlace branch : file.branches()) {
            String name = branch.text("name").strip().toLowerCase(Locale.ROOT);
            if (branch.text("category").equals("product_version") && name.startsWith("vers:")) {
                findings.wanted(
                        "buyer.range-as-version",
                        branch.at("name"),
                        "A range of versions stands in the place of a single version; programs will take it for one version.");
            }
        }
        file.vulnerabilities().forEach(vulnerability -> vulnerability(file, vulnerability, findings));
    }

    private static void vulnerability(CsafFile file, JsonPlace vulnerability, Findings findings) {
        JsonPlace status = vulnerability.at("product_status");
        Set<String> affected = new HashSet<>();
        for (String key : StatusGroup.AFFECTED.keys()) {
            affected.addAll(status.texts(key));
        }
        Set<String> helped = new HashSet<>();
        boolean update = false;
        for (JsonPlace remedy : vulnerability.items("remediations")) {
            helped.addAll(file.productsOf(remedy));
            update |= remedy.text("category").equals("vendor_fix");
        }
        if (!helped.containsAll(affected)) {
            findings.wanted(
                    "buyer.no-remediation",
                    vulnerability,
                    "Some affected products have no remediation: say what to do, or that nothing is available or planned.");
        }
        boolean named = status.at("fixed").present() || status.at("first_fixed").present();
        if (update && !named) {
            findings.wanted(
                    "buyer.no-fixed-version",
                    vulnerability,
                    "There is an update, but no fixed version is named in product_status, so no program can tell who has it.");
        }
        if (!status.present()) {
            findings.wanted(
                    "buyer.no-status", vulnerability, "The vulnerability does not say which products are affected.");
        }
    }
}
