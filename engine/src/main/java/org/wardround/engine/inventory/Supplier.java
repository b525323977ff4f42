package org.wardround.engine.inventory;

import java.util.List;
import org.wardround.engine.kernel.Truth;

/**
 * Somebody whom the hospital depends on.
 *
 * @param name as written
 * @param services ids of the clinical services that depend on it
 * @param access how it gets into the network
 * @param secondSource whether somebody else could step in
 * @param sbom whether it hands over SBOMs
 * @param supportUntil how long it supports what it sold
 * @param kind device, software, cloud, maintenance, network or building; as written
 * @param row where it was read
 */
public record Supplier(
        String name,
        List<String> services,
        Access access,
        Truth secondSource,
        Truth sbom,
        SupportEnd supportUntil,
        String kind,
        RowRef row) {
    /** Copies the collections, so that the record never changes. */
    public Supplier {
        services = List.copyOf(services);
    }
}
