package org.wardround.engine.intelligence;

import java.util.List;

/**
 * One security advisory or VEX document.
 *
 * @param id tracking id
 * @param title title
 * @param publisher publisher name
 * @param category CSAF document category, such as "csaf_vex"
 * @param tracking revisions
 * @param products every product named
 * @param vulnerabilities every vulnerability
 * @param origin where it was read
 * @param about what the document says of itself
 */
public record Advisory(
        String id,
        String title,
        String publisher,
        String category,
        Tracking tracking,
        List<AdvisoryProduct> products,
        List<Vulnerability> vulnerabilities,
        Origin origin,
        DocumentFacts about) {
    /** Copies the collections, so that the record never changes. */
    public Advisory {
        products = List.copyOf(products);
        vulnerabilities = List.copyOf(vulnerabilities);
    }

    /** The status of the tracking of a document that was withdrawn. */
    public static final String WITHDRAWN = "withdrawn";

    /**
     * Whether its publisher has withdrawn or replaced it. What such a document says does not count any more.
     *
     * @return true when its status or its category says so
     */
    public boolean withdrawn() {
        return tracking.status().equals(WITHDRAWN)
                || category.equals("csaf_withdrawn")
                || category.equals("csaf_superseded");
    }

    /**
     * Without what the document says of itself.
     *
     * @param id tracking id
     * @param title title
     * @param publisher publisher name
     * @param category document category
     * @param tracking revisions
     * @param products every product named
     * @param vulnerabilities every vulnerability
     * @param origin where it was read
     */
    public Advisory(
            String id,
            String title,
            String publisher,
            String category,
            Tracking tracking,
            List<AdvisoryProduct> products,
            List<Vulnerability> vulnerabilities,
            Origin origin) {
        this(id, title, publisher, category, tracking, products, vulnerabilities, origin, DocumentFacts.NONE);
    }
}
