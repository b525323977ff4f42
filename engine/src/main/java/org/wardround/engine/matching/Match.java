package org.wardround.engine.matching;

import java.util.List;
import org.wardround.engine.inventory.RowRef;

/**
 * An asset that an advisory speaks of.
 *
 * @param assetId the inventory's own id
 * @param row the row of the asset, since ids may repeat
 * @param advisoryId tracking id
 * @param verdict the most serious of the verdicts
 * @param vulnerabilities verdict by vulnerability, sorted by id
 * @param reason why
 */
public record Match(
        String assetId,
        RowRef row,
        String advisoryId,
        Verdict verdict,
        List<VulnerabilityVerdict> vulnerabilities,
        Reason reason) {
    /** Copies the collections, so that the record never changes. */
    public Match {
        vulnerabilities = List.copyOf(vulnerabilities);
    }

    /**
     * Whether a person has to look at it.
     *
     * @return true for affected and possible
     */
    public boolean reported() {
        return verdict == Verdict.AFFECTED || verdict == Verdict.POSSIBLE;
    }
}
