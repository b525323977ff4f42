package org.wardround.formats.csaf.validation.products;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wardround.formats.csaf.validation.kernel.CsafFile;
import org.wardround.formats.csaf.validation.kernel.Findings;
import org.wardround.formats.csaf.validation.kernel.MandatoryTest;
import org.wardround.formats.csaf.validation.kernel.ProductEntry;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.json.JsonPlace;

/** 6.1.34, 6.1.57 and 6.1.58 (CSAF 2.1): the branches that lead to a product. */
final class BranchPaths implements MandatoryTest {

    /** Most branches on the way to a product (CSAF 2.1 section on branch recursion). */
    static final int DEEPEST = 30;

    @Override
    public void run(CsafFile file, Findings findings) {
        Set<String> reported = new HashSet<>();
        for (ProductEntry product : file.products()) {
            List<JsonPlace> path = product.branches();
            if (path.size() > DEEPEST) {
                findings.fail(
                        "6.1.34",
                        product.place(),
                        "The product lies " + path.size() + " branches deep; " + DEEPEST + " are allowed.");
            }
            Set<String> seen = new HashSet<>();
            for (JsonPlace branch : path) {
                String category = branch.text("category");
                JsonPlace place = branch.at("category");
                if (!category.equals("product_family") && !seen.add(category) && reported.add("57" + place.pointer())) {
                    findings.fail(
                            "6.1.57",
                            place,
                            "The branch category \"" + Excerpt.of(category)
                                    + "\" stands twice on the way to one product.");
                }
                boolean other = (category.equals("product_version") && seen.contains("product_version_range"))
                        || (category.equals("product_version_range") && seen.contains("product_version"));
                if (other && reported.add("58" + place.pointer())) {
                    findings.fail(
                            "6.1.58",
                            place,
                            "A version and a version range stand on the way to one product; only one of them may.");
                }
            }
        }
    }
}
