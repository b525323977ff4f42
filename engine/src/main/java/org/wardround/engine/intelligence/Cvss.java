package org.wardround.engine.intelligence;

import java.util.List;

/**
 * A CVSS score.
 *
 * @param version 2.0, 3.0, 3.1 or 4.0
 * @param score base score, 0 to 10
 * @param vector vector string; empty when missing
 * @param productIds products that it is for; empty when for all
 * @param source who gave it, where the document says so (CSAF 2.1); empty means its publisher
 */
public record Cvss(String version, double score, String vector, List<String> productIds, String source) {
    /** Copies the collections, so that the record never changes. */
    public Cvss {
        productIds = List.copyOf(productIds);
    }

    /**
     * A score of the publisher.
     *
     * @param version 2.0, 3.0, 3.1 or 4.0
     * @param score base score, 0 to 10
     * @param vector vector string; empty when missing
     * @param productIds products that it is for; empty when for all
     */
    public Cvss(String version, double score, String vector, List<String> productIds) {
        this(version, score, vector, productIds, "");
    }
}
