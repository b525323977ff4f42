package org.wardround.engine.inventory;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of software inside an asset, from an SBOM.
 *
 * @param assetId the asset that it is part of; empty when the SBOM is bound to none
 * @param name component name, with its group
 * @param version version; empty when missing
 * @param purl package URL; empty when missing or invalid
 * @param cpe CPE name; empty when missing
 * @param hashes checksums, as "algorithm:value" without hyphens in the algorithm and in lower case, such as "sha256:ab12..."
 * @param reference its name inside the SBOM, or its own address; empty when it has none
 * @param sbom the SBOM that lists it
 * @param row the file of the SBOM, and the position of the component in it, from 1; 0 for the thing that it describes
 */
public record Component(
        String assetId,
        String name,
        String version,
        String purl,
        String cpe,
        List<String> hashes,
        String reference,
        SbomDocument sbom,
        RowRef row) {
    /** Copies the collections, so that the record never changes. */
    public Component {
        hashes = List.copyOf(hashes);
    }

    /**
     * Without checksums and addresses.
     *
     * @param assetId the asset that it is part of; empty when the SBOM is bound to none
     * @param name component name, with its group
     * @param version version; empty when missing
     * @param purl package URL; empty when missing or invalid
     * @param cpe CPE name; empty when missing
     * @param row the file of the SBOM, and the position of the component in it
     */
    public Component(String assetId, String name, String version, String purl, String cpe, RowRef row) {
        this(assetId, name, version, purl, cpe, List.of(), "", SbomDocument.NONE, row);
    }

    /**
     * The same component as part of an asset.
     *
     * @param asset id of the asset
     * @return the same in all else
     */
    public Component in(String asset) {
        return new Component(asset, name, version, purl, cpe, hashes, reference, sbom, row);
    }

    /**
     * Addresses by which a document can speak of this very component: its place in the SBOM, and for the thing that the SBOM
     * describes also those of the SBOM itself.
     *
     * @return none, one or several
     */
    public List<String> addresses() {
        List<String> all = new ArrayList<>();
        if (reference.contains(":")) {
            all.add(reference);
        }
        if (!reference.isEmpty() && !sbom.link().isEmpty()) {
            all.add(sbom.link() + "#" + reference);
        }
        if (row.line() == 0) {
            if (!sbom.link().isEmpty()) {
                all.add(sbom.link());
            }
            all.addAll(sbom.addresses());
        }
        return all;
    }
}
