package org.wardround.engine.matching;

import java.util.List;

/**
 * Why a match has its verdict: the machine-readable form of one sentence.
 *
 * @param vendor why the maker
 * @param product why the product
 * @param version why the verdict
 * @param productId product in the advisory
 * @param pointer JSON pointer of that product in the document
 * @param parts software parts of the asset that the advisory speaks of, most serious first, each with its own reason;
 *     empty when it speaks of the asset alone
 * @param rulings other documents that say something else of the vulnerabilities of this one hit, and which counts
 * @param otherRules version texts of other entries of the advisory that come to the same, as written
 */
public record Reason(
        VendorEvidence vendor,
        ProductEvidence product,
        VersionEvidence version,
        String productId,
        String pointer,
        List<PartMatch> parts,
        List<Ruling> rulings,
        List<String> otherRules) {
    /** Copies the collections, so that the record never changes. */
    public Reason {
        parts = List.copyOf(parts);
        rulings = List.copyOf(rulings);
        otherRules = List.copyOf(otherRules);
    }

    /**
     * Without parts and other documents.
     *
     * @param vendor why the maker
     * @param product why the product
     * @param version why the verdict
     * @param productId product in the advisory
     * @param pointer JSON pointer of that product in the document
     */
    public Reason(
            VendorEvidence vendor, ProductEvidence product, VersionEvidence version, String productId, String pointer) {
        this(vendor, product, version, productId, pointer, List.of(), List.of(), List.of());
    }

    /**
     * The same reason with another word on versions.
     *
     * @param other the word
     * @return the same in all else
     */
    public Reason with(VersionEvidence other) {
        return new Reason(vendor, product, other, productId, pointer, parts, rulings, otherRules);
    }

    /**
     * Whether it is the reason of the first software part, and not of the asset itself.
     *
     * @return true where the advisory speaks of the part
     */
    public boolean isOfPart() {
        if (parts.isEmpty()) {
            return false;
        }
        Reason first = parts.getFirst().reason();
        return vendor.equals(first.vendor())
                && product.equals(first.product())
                && productId.equals(first.productId())
                && pointer.equals(first.pointer());
    }

    Reason withParts(List<PartMatch> all) {
        return new Reason(vendor, product, version, productId, pointer, all, rulings, otherRules);
    }

    Reason withRulings(List<Ruling> all) {
        return new Reason(vendor, product, version, productId, pointer, parts, all, otherRules);
    }

    Reason withOtherRules(List<String> all) {
        return new Reason(vendor, product, version, productId, pointer, parts, rulings, all);
    }
}
