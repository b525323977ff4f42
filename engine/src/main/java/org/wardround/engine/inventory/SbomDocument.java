package org.wardround.engine.inventory;

import java.util.List;

/**
 * A software bill of materials, as it names itself.
 *
 * @param link address with which the names of its components begin, such as "urn:cdx:3e671687-.../1" (CycloneDX) or the
 *     namespace of an SPDX document; empty when it has none
 * @param addresses other addresses of it, such as its serial number or where it is published
 */
public record SbomDocument(String link, List<String> addresses) {
    /** Copies the collections, so that the record never changes. */
    public SbomDocument {
        addresses = List.copyOf(addresses);
    }

    /** It has no name of its own. */
    public static final SbomDocument NONE = new SbomDocument("", List.of());
}
