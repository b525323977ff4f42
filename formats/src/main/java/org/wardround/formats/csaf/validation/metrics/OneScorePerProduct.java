package org.wardround.formats.csaf.validation.metrics;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wardround.formats.csaf.validation.kernel.CsafFile;
import org.wardround.formats.csaf.validation.kernel.CsafVersion;
import org.wardround.formats.csaf.validation.kernel.Findings;
import org.wardround.formats.csaf.validation.kernel.MandatoryTest;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.json.JsonPlace;

/** 6.1.7 and 6.1.56: one source gives a product one score of each version, and not a bare word beside a score. */
final class OneScorePerProduct implements MandatoryTest {

    private static final List<String> SCORES = List.of("cvss_v2", "cvss_v3", "cvss_v4");

    @Override
    public void run(CsafFile file, Findings findings) {
        boolean old = file.version() == CsafVersion.V2_0;
        for (JsonPlace vulnerability : file.vulnerabilities()) {
            Set<String> scored = new HashSet<>();
            Set<String> rated = new HashSet<>();
            Set<String> any = new HashSet<>();
            for (JsonPlace item : vulnerability.items(old ? "scores" : "metrics")) {
                JsonPlace content = old ? item : item.at("content");
                boolean word = content.at("qualitative_severity_rating").present();
                boolean score = SCORES.stream().anyMatch(key -> content.at(key).present());
                for (JsonPlace product : item.items("products")) {
                    String owner = product.text() + "\n" + item.text("source");
                    for (String key : SCORES) {
                        JsonPlace cvss = content.at(key);
                        if (cvss.present() && !scored.add(owner + "\n" + key + cvss.text("version"))) {
                            findings.fail(
                                    "6.1.7",
                                    product,
                                    "The product \"" + Excerpt.of(product.text())
                                            + "\" has more than one score of the same CVSS version from one source.");
                        }
                    }
                    if (word) {
                        rated.add(owner);
                    }
                    if (score) {
                        any.add(owner);
                    }
                    if ((word || score) && rated.contains(owner) && any.contains(owner)) {
                        findings.fail(
                                "6.1.56",
                                product,
                                "One source rates the product \"" + Excerpt.of(product.text())
                                        + "\" both with CVSS and with a bare severity.");
                    }
                }
            }
        }
    }
}
