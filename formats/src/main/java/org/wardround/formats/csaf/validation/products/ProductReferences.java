package org.wardround.formats.csaf.validation.products;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wardround.formats.csaf.validation.kernel.Combination;
import org.wardround.formats.csaf.validation.kernel.CsafFile;
import org.wardround.formats.csaf.validation.kernel.Findings;
import org.wardround.formats.csaf.validation.kernel.MandatoryTest;
import org.wardround.formats.csaf.validation.kernel.ProductEntry;
import org.wardround.formats.csaf.validation.kernel.StatusGroup;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.json.JsonPlace;

/** 6.1.1 and 6.1.4: every product and every group that is referred to is defined in the product tree. */
final class ProductReferences implements MandatoryTest {

    private static final List<String> ITEMS = List.of(
            "first_known_exploitation_dates", "flags", "ids", "involvements", "notes", "remediations", "threats");

    @Override
    public void run(CsafFile file, Findings findings) {
        Set<String> products = new HashSet<>();
        for (ProductEntry product : file.products()) {
            products.add(product.id());
        }
        Check check = new Check(products, file.groups().keySet(), findings);
        file.document().items("notes").forEach(check::item);
        for (JsonPlace group : file.tree().items("product_groups")) {
            check.products(group.items("product_ids"));
        }
        for (Combination combination : file.combinations()) {
            check.products(combination.references());
        }
        for (JsonPlace vulnerability : file.vulnerabilities()) {
            ITEMS.forEach(key -> vulnerability.items(key).forEach(check::item));
            StatusGroup.ALL_KEYS.forEach(
                    key -> check.products(vulnerability.at("product_status").items(key)));
            vulnerability.items("scores").forEach(score -> check.products(score.items("products")));
            vulnerability.items("metrics").forEach(metric -> check.products(metric.items("products")));
        }
    }

    private record Check(Set<String> products, Set<String> groups, Findings findings) {
        void item(JsonPlace item) {
            products(item.items("product_ids"));
            for (JsonPlace place : item.items("group_ids")) {
                if (place.present() && !groups.contains(place.text())) {
                    findings.fail(
                            "6.1.4",
                            place,
                            "The product group \"" + Excerpt.of(place.text())
                                    + "\" is named here, but the product tree does not define it.");
                }
            }
        }

        void products(List<JsonPlace> places) {
            for (JsonPlace place : places) {
                if (place.present() && !products.contains(place.text())) {
                    findings.fail(
                            "6.1.1",
                            place,
                            "The product \"" + Excerpt.of(place.text())
                                    + "\" is named here, but the product tree does not define it.");
                }
            }
        }
    }
}
