package org.wardround.engine.remediation;

import java.util.List;

/**
 * What people of the hospital decided about matches before this run.
 *
 * @param corrections which they corrected, in the order of their list
 * @param kept what was kept of the last run, with how far each thing is mended
 */
public record Decisions(List<Correction> corrections, List<Kept> kept) {
    /** Nobody decided anything. */
    public static final Decisions NONE = new Decisions(List.of(), List.of());

    /** Copies the lists, so that the record never changes. */
    public Decisions {
        corrections = List.copyOf(corrections);
        kept = List.copyOf(kept);
    }
}
