package org.wardround.engine.matching;

import java.util.List;
import org.wardround.engine.matching.NameMatch.Grade;

/**
 * A product that a row names.
 *
 * @param entry the product
 * @param name why it is this product
 * @param vendor why it is this maker
 * @param version version in the identifier of the product; empty when it gives none
 */
record Named(Entry entry, NameMatch name, VendorEvidence vendor, String version) {
    private static final int BY_IDENTIFIER = 100;

    /** A product that an identifier names: nothing is missing. */
    static Named by(IdentifierIndex.Hit hit) {
        NameMatch name = new NameMatch(
                Grade.FULL,
                List.of(hit.identifier()),
                List.of(),
                List.of(),
                BY_IDENTIFIER,
                1,
                BY_IDENTIFIER,
                false,
                true,
                true,
                true,
                NamePattern.Source.IDENTIFIER);
        return new Named(hit.entry(), name, new VendorEvidence.ByIdentifier(hit.identifier()), hit.version());
    }

    /** Whether the strict mode takes it: maker and whole name as written, or an identifier. */
    boolean isConfirmed() {
        boolean whole = name.grade() == Grade.FULL && name.exact() && name.source() != NamePattern.Source.TITLE;
        return switch (vendor) {
            case VendorEvidence.ByIdentifier by -> true;
            case VendorEvidence.ByPerson person -> true;
            case VendorEvidence.SameVendor same -> whole;
            case VendorEvidence.InText inText -> false;
        };
    }
}
