package org.wardround.engine.finding;

import java.util.List;

/**
 * Everything found.
 *
 * @param findings most critical first, then by id
 * @param facts shares that the risk stage needs
 */
public record Findings(List<Finding> findings, InventoryFacts facts) {
    /** Copies the collections, so that the record never changes. */
    public Findings {
        findings = List.copyOf(findings);
    }
}
