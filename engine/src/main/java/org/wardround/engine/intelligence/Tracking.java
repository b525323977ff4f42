package org.wardround.engine.intelligence;

import java.time.LocalDate;
import java.util.List;

/**
 * How a document has changed.
 *
 * @param revision version, as written
 * @param status draft, interim or final
 * @param initialRelease first release
 * @param currentRelease release of this revision
 * @param history revisions, as the document lists them
 */
public record Tracking(
        String revision, String status, LocalDate initialRelease, LocalDate currentRelease, List<Revision> history) {
    /** Copies the collections, so that the record never changes. */
    public Tracking {
        history = List.copyOf(history);
    }

    /**
     * Without history.
     *
     * @param revision version, as written
     * @param status draft, interim or final
     * @param initialRelease first release
     * @param currentRelease release of this revision
     */
    public Tracking(String revision, String status, LocalDate initialRelease, LocalDate currentRelease) {
        this(revision, status, initialRelease, currentRelease, List.of());
    }

    /**
     * Whether another document says that it is the same revision, whatever its history tells.
     *
     * @param other how the other has changed
     * @return true when version, status and days are the same
     */
    public boolean sameRevision(Tracking other) {
        return revision.equals(other.revision)
                && status.equals(other.status)
                && initialRelease.equals(other.initialRelease)
                && currentRelease.equals(other.currentRelease);
    }
}
