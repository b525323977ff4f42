package org.wardround.engine.matching;

/**
 * Why the maker of the asset counts as the vendor of the advisory.
 */
public sealed interface VendorEvidence
        permits VendorEvidence.SameVendor,
                VendorEvidence.InText,
                VendorEvidence.LineMoved,
                VendorEvidence.ByIdentifier,
                VendorEvidence.ByPerson {
    /**
     * Both resolve to the same maker.
     *
     * @param written maker as written in the inventory
     * @param advisory vendor as written in the advisory
     * @param canonical name of the maker in the catalogue, or the normalised name where the catalogue has none
     * @param alias catalogue alias that was needed; empty when the names agree by themselves
     */
    record SameVendor(String written, String advisory, String canonical, String alias) implements VendorEvidence {}

    /**
     * The maker is not written in its column, but found in another text of the row.
     *
     * @param found the words that were found
     * @param advisory vendor as written in the advisory
     * @param canonical name of the maker
     */
    record InText(String found, String advisory, String canonical) implements VendorEvidence {}

    /**
     * The row names a product line that went from one maker to another.
     *
     * @param written maker as written in the inventory
     * @param advisory vendor as written in the advisory
     * @param line the line
     * @param from name of the maker that had it
     * @param to name of the maker that has it since
     * @param year year in which it went over
     */
    record LineMoved(String written, String advisory, String line, String from, String to, int year)
            implements VendorEvidence {}

    /**
     * The maker did not matter, an identifier decided.
     *
     * @param kind kind of identifier
     * @param identifier the identifier, as the advisory has it
     */
    record ByIdentifier(IdentifierKind kind, String identifier) implements VendorEvidence {}

    /**
     * No rule brought the two together, a person did.
     *
     * @param author who
     */
    record ByPerson(String author) implements VendorEvidence {}
}
