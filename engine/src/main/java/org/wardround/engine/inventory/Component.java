package org.wardround.engine.inventory;

/**
 * A piece of software inside an asset, from an SBOM.
 *
 * @param assetId the asset that it is part of; empty when the SBOM is bound to none
 * @param name component name, with its group
 * @param version version; empty when missing
 * @param purl package URL; empty when missing or invalid
 * @param cpe CPE name; empty when missing
 * @param row the SBOM it came from, and the position of the component in it
 */
public record Component(String assetId, String name, String version, String purl, String cpe, RowRef row) {}
