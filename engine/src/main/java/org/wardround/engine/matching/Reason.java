package org.wardround.engine.matching;

/**
 * Why a match has its verdict: the machine-readable form of one sentence.
 *
 * @param vendor why the maker
 * @param product why the product
 * @param version why the verdict
 * @param productId product in the advisory
 * @param pointer JSON pointer of that product in the document
 */
public record Reason(
        VendorEvidence vendor, ProductEvidence product, VersionEvidence version, String productId, String pointer) {}
