package org.wardround.formats.csaf.validation.products;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wardround.formats.csaf.validation.kernel.CsafFile;
import org.wardround.formats.csaf.validation.kernel.CsafVersion;
import org.wardround.formats.csaf.validation.kernel.Findings;
import org.wardround.formats.csaf.validation.kernel.MandatoryTest;
import org.wardround.formats.csaf.validation.kernel.ProductEntry;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.json.JsonPlace;

/** 6.1.13, 6.1.25, 6.1.42, 6.1.43, 6.1.44 and 6.1.61: identifiers by which a product is found. */
final class Identifiers implements MandatoryTest {

    private static final Map<String, String> PATTERNS = Map.of(
            "model_numbers", "6.1.43",
            "serial_numbers", "6.1.44",
            "skus", "6.1.61");

    @Override
    public void run(CsafFile file, Findings findings) {
        for (ProductEntry product : file.products()) {
            JsonPlace helper = product.helper();
            hashes(helper, findings);
            if (helper.at("purl").present()) {
                valid(helper.at("purl"), findings);
            }
            helper.items("purls").forEach(place -> valid(place, findings));
            if (file.version() == CsafVersion.V2_1) {
                qualifiers(helper, findings);
                List.of("model_numbers", "serial_numbers", "skus").forEach(key -> stars(helper, key, findings));
            }
        }
    }

    private static void hashes(JsonPlace helper, Findings findings) {
        for (JsonPlace hash : helper.items("hashes")) {
            Set<String> seen = new HashSet<>();
            for (JsonPlace item : hash.items("file_hashes")) {
                if (!seen.add(item.text("algorithm"))) {
                    findings.fail(
                            "6.1.25",
                            item,
                            "The hash algorithm \"" + Excerpt.of(item.text("algorithm"))
                                    + "\" is used more than once for one file.");
                }
            }
        }
    }

    private static void valid(JsonPlace place, Findings findings) {
        if (PackageUrlText.of(place.text()).isEmpty()) {
            findings.fail("6.1.13", place, "\"" + Excerpt.of(place.text()) + "\" is not a valid package URL (purl).");
        }
    }

    private static void qualifiers(JsonPlace helper, Findings findings) {
        Set<String> cores = new HashSet<>();
        for (JsonPlace place : helper.items("purls")) {
            cores.add(PackageUrlText.of(place.text()).orElse(place.text()));
        }
        if (cores.size() > 1) {
            findings.fail(
                    "6.1.42",
                    helper.at("purls"),
                    "The package URLs of one product may differ in their qualifiers alone, but these name different packages"
                            + " or versions.");
        }
    }

    private static void stars(JsonPlace helper, String key, Findings findings) {
        for (JsonPlace place : helper.items(key)) {
            if (unescapedStars(place.text()) > 1) {
                findings.fail(
                        PATTERNS.getOrDefault(key, ""),
                        place,
                        "\"" + Excerpt.of(place.text())
                                + "\" holds more than one star that stands for any text; one is allowed.");
            }
        }
    }

    private static int unescapedStars(String text) {
        int stars = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == '*') {
                stars++;
            }
        }
        return stars;
    }
}
