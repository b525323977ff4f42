package org.wardround.formats.csaf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wardround.engine.intelligence.ProductStatus;
import org.wardround.engine.intelligence.Vulnerability;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.json.ProblemLog;

/**
 * Settles contradictions: a product that is both affected and fixed for one vulnerability (CSAF 2.0 section 6.1.6
 * forbids it). The more serious statement stays, the other is taken out and reported.
 */
final class StatusConflicts {

    private StatusConflicts() {}

    /** What statuses say, the most serious first. RECOMMENDED is advice and contradicts nothing. */
    private enum Saying {
        AFFECTED,
        UNDER_INVESTIGATION,
        UNKNOWN,
        FIXED,
        NOT_AFFECTED,
        ADVICE
    }

    static List<Vulnerability> settle(List<Vulnerability> vulnerabilities, ProblemLog log) {
        List<Vulnerability> settled = new ArrayList<>(vulnerabilities.size());
        for (Vulnerability vulnerability : vulnerabilities) {
            settled.add(vulnerability.status().size() < 2 ? vulnerability : settle(vulnerability, log));
        }
        return settled;
    }

    private static Vulnerability settle(Vulnerability vulnerability, ProblemLog log) {
        Map<String, Saying> worst = new HashMap<>();
        vulnerability.status().forEach((status, ids) -> {
            Saying saying = saying(status);
            if (saying != Saying.ADVICE) {
                ids.forEach(id -> worst.merge(id, saying, (a, b) -> a.compareTo(b) <= 0 ? a : b));
            }
        });
        SortedMap<ProductStatus, List<String>> kept = new TreeMap<>();
        Map<ProductStatus, List<String>> taken = new EnumMap<>(ProductStatus.class);
        vulnerability.status().forEach((status, ids) -> {
            Saying saying = saying(status);
            List<String> stay = new ArrayList<>();
            for (String id : ids) {
                if (saying == Saying.ADVICE || worst.get(id) == saying) {
                    stay.add(id);
                } else {
                    taken.computeIfAbsent(status, key -> new ArrayList<>()).add(id);
                }
            }
            if (!stay.isEmpty()) {
                kept.put(status, stay);
            }
        });
        if (taken.isEmpty()) {
            return vulnerability;
        }
        taken.forEach((status, ids) -> ids.forEach(id -> log.warning(
                "csaf.status.contradiction",
                vulnerability.pointer() + "/product_status",
                "For " + Excerpt.of(vulnerability.id()) + " the document says two things of the product \""
                        + Excerpt.of(id) + "\"; the more serious was kept, " + status + " was not.")));
        return vulnerability.withStatus(kept);
    }

    private static Saying saying(ProductStatus status) {
        return switch (status) {
            case KNOWN_AFFECTED, FIRST_AFFECTED, LAST_AFFECTED -> Saying.AFFECTED;
            case UNDER_INVESTIGATION -> Saying.UNDER_INVESTIGATION;
            case UNKNOWN -> Saying.UNKNOWN;
            case FIXED, FIRST_FIXED -> Saying.FIXED;
            case KNOWN_NOT_AFFECTED -> Saying.NOT_AFFECTED;
            case RECOMMENDED -> Saying.ADVICE;
        };
    }
}
