package org.wardround.engine.matching;

import org.wardround.engine.inventory.RowRef;

/**
 * A software part of an asset that an advisory speaks of.
 *
 * @param name name of the part, with its group
 * @param version its version; empty when missing
 * @param row the SBOM that lists it, and its position there
 * @param verdict the verdict
 * @param reason why
 */
public record PartMatch(String name, String version, RowRef row, Verdict verdict, Reason reason) {}
