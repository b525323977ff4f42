package org.wardround.engine.intelligence;

import java.time.LocalDate;

/**
 * How a document has changed.
 *
 * @param revision version, as written
 * @param status draft, interim or final
 * @param initialRelease first release
 * @param currentRelease release of this revision
 */
public record Tracking(String revision, String status, LocalDate initialRelease, LocalDate currentRelease) {}
