package org.wardround.formats.csaf.validation.metrics;

import java.util.List;

/** Words for scores (qualitative severity rating scale of CVSS 3.0, 3.1 and 4.0). */
final class Severity {

    static final List<String> WORDS = List.of("NONE", "LOW", "MEDIUM", "HIGH", "CRITICAL");

    private Severity() {}

    static String of(double score) {
        if (score < 0.1) {
            return "NONE";
        }
        if (score < 4.0) {
            return "LOW";
        }
        if (score < 7.0) {
            return "MEDIUM";
        }
        return score < 9.0 ? "HIGH" : "CRITICAL";
    }
}
