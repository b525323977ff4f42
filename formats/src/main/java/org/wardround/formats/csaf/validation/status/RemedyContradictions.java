package org.wardround.formats.csaf.validation.status;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.wardround.formats.csaf.validation.kernel.CsafFile;
import org.wardround.formats.csaf.validation.kernel.Findings;
import org.wardround.formats.csaf.validation.kernel.MandatoryTest;
import org.wardround.formats.csaf.validation.kernel.StatusGroup;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.json.JsonPlace;

/** 6.1.35 and 6.1.36 (CSAF 2.1): remediations agree with each other and with the product's status. */
final class RemedyContradictions implements MandatoryTest {

    /** What may stand beside what; everything goes with itself. Anything else is prohibited (table 1 of the section). */
    private static final Map<String, Set<String>> TOGETHER = Map.of(
            "workaround", Set.of("workaround", "mitigation", "vendor_fix", "fix_planned", "no_fix_planned"),
            "mitigation", Set.of("workaround", "mitigation", "vendor_fix", "fix_planned", "no_fix_planned"),
            "vendor_fix", Set.of("workaround", "mitigation", "vendor_fix"),
            "optional_patch", Set.of("optional_patch"),
            "none_available", Set.of("none_available"),
            "fix_planned", Set.of("workaround", "mitigation", "fix_planned"),
            "no_fix_planned", Set.of("workaround", "mitigation", "no_fix_planned"));

    /** Which remediations a status prohibits (table 2 of the section). */
    private static final Map<StatusGroup, Set<String>> PROHIBITED = new EnumMap<>(Map.of(
            StatusGroup.AFFECTED, Set.of("optional_patch"),
            StatusGroup.NOT_AFFECTED, Set.of("workaround", "mitigation", "vendor_fix", "none_available"),
            StatusGroup.FIXED,
                    Set.of(
                            "workaround",
                            "mitigation",
                            "vendor_fix",
                            "none_available",
                            "fix_planned",
                            "no_fix_planned")));

    @Override
    public void run(CsafFile file, Findings findings) {
        for (JsonPlace vulnerability : file.vulnerabilities()) {
            Map<String, Set<StatusGroup>> status = status(vulnerability);
            Map<String, Set<String>> earlier = new HashMap<>();
            for (JsonPlace remedy : vulnerability.items("remediations")) {
                String category = remedy.text("category");
                Set<String> fits = TOGETHER.getOrDefault(category, Set.of());
                for (String product : file.productsOf(remedy)) {
                    Set<String> others = earlier.computeIfAbsent(product, key -> new HashSet<>());
                    if (!fits.isEmpty() && !fits.containsAll(others)) {
                        findings.fail(
                                "6.1.35",
                                remedy,
                                "\"" + category + "\" contradicts another remediation of the product \""
                                        + Excerpt.of(product) + "\".");
                    }
                    if (!fits.isEmpty()) {
                        others.add(category);
                    }
                    boolean wrong = status.getOrDefault(product, Set.of()).stream()
                            .anyMatch(group ->
                                    PROHIBITED.getOrDefault(group, Set.of()).contains(category));
                    if (wrong) {
                        findings.fail(
                                "6.1.36",
                                remedy,
                                "\"" + category + "\" contradicts the status of the product \"" + Excerpt.of(product)
                                        + "\" for this vulnerability.");
                    }
                }
            }
        }
    }

    private static Map<String, Set<StatusGroup>> status(JsonPlace vulnerability) {
        Map<String, Set<StatusGroup>> status = new HashMap<>();
        for (StatusGroup group : StatusGroup.values()) {
            for (String key : group.keys()) {
                vulnerability
                        .at("product_status")
                        .texts(key)
                        .forEach(id -> status.computeIfAbsent(id, each -> new HashSet<>())
                                .add(group));
            }
        }
        return status;
    }
}
