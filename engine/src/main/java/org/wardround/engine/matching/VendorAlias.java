package org.wardround.engine.matching;

import org.wardround.engine.kernel.Source;

/**
 * A name that a maker or a product line goes by (catalogue data).
 *
 * @param canonical name in the catalogue
 * @param answersToday who answers for it today
 * @param alias the other name
 * @param kind what the alias names
 * @param source where it was read
 * @param tenure when the maker has it
 */
public record VendorAlias(
        String canonical, String answersToday, String alias, AliasKind kind, Source source, Tenure tenure) {
    /**
     * A name that the maker has always.
     *
     * @param canonical name in the catalogue
     * @param answersToday who answers for it today
     * @param alias the other name
     * @param kind what the alias names
     * @param source where it was read
     */
    public VendorAlias(String canonical, String answersToday, String alias, AliasKind kind, Source source) {
        this(canonical, answersToday, alias, kind, source, Tenure.ALWAYS);
    }
}
