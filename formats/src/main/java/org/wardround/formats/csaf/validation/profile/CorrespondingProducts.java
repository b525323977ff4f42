package org.wardround.formats.csaf.validation.profile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.wardround.formats.csaf.validation.kernel.Combination;
import org.wardround.formats.csaf.validation.kernel.CsafFile;
import org.wardround.formats.csaf.validation.kernel.Findings;
import org.wardround.formats.csaf.validation.kernel.MandatoryTest;
import org.wardround.formats.csaf.validation.kernel.ProductEntry;
import org.wardround.formats.csaf.validation.kernel.StatusGroup;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.json.JsonPlace;

/** 6.1.27.12 and 6.1.27.13 (CSAF 2.1): an advisory says what is affected, also where it names what is fixed. */
final class CorrespondingProducts implements MandatoryTest {

    private static final Set<String> VERSIONS =
            Set.of("product_version", "product_version_range", "service_pack", "patch_level");

    @Override
    public void run(CsafFile file, Findings findings) {
        if (!file.category().equals("csaf_security_advisory")) {
            return;
        }
        Map<String, String> families = families(file);
        for (JsonPlace vulnerability : file.vulnerabilities()) {
            JsonPlace status = vulnerability.at("product_status");
            if (!status.at("known_affected").present()) {
                findings.fail("6.1.27.12", status, "The vulnerability names no affected product.");
            }
            Set<String> affected = new HashSet<>();
            for (String key : StatusGroup.AFFECTED.keys()) {
                status.texts(key).forEach(id -> affected.add(families.getOrDefault(id, id)));
            }
            for (JsonPlace place : status.items("fixed")) {
                String family = families.getOrDefault(place.text(), "");
                if (!family.isEmpty() && !affected.contains(family)) {
                    findings.fail(
                            "6.1.27.13",
                            place,
                            "The product \"" + Excerpt.of(place.text())
                                    + "\" is fixed, but no affected version of the same product is named.");
                }
            }
        }
    }

    /** What each product is a version of; a product that is installed on another keeps the exact other. */
    private static Map<String, String> families(CsafFile file) {
        Map<String, String> families = new HashMap<>();
        for (ProductEntry product : file.products()) {
            if (product.branches().isEmpty()) {
                families.putIfAbsent(product.id(), product.id());
                continue;
            }
            families.put(
                    product.id(),
                    product.branches().stream()
                            .filter(branch -> !VERSIONS.contains(branch.text("category")))
                            .map(branch -> branch.text("category") + "=" + branch.text("name"))
                            .collect(Collectors.joining("\n")));
        }
        Map<String, String> all = new HashMap<>(families);
        for (Combination combination : file.combinations()) {
            all.put(combination.product().id(), family(combination, families));
        }
        return all;
    }

    private static String family(Combination combination, Map<String, String> families) {
        List<JsonPlace> references = combination.references();
        StringBuilder family = new StringBuilder(families.getOrDefault(
                references.getFirst().text(), references.getFirst().text()));
        for (int i = 1; i < references.size(); i++) {
            if (combination.categories().get(i - 1).equals("installed_with")) {
                break;
            }
            family.append("\n")
                    .append(combination.categories().get(i - 1))
                    .append("\n")
                    .append(references.get(i).text());
        }
        return family.toString();
    }
}
