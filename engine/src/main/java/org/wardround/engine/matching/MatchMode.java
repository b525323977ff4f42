package org.wardround.engine.matching;

/** How sure a match must be before it is reported. */
public enum MatchMode {
    /**
     * Only what is confirmed: the maker is named in its own column, and every word of the product's name stands in the
     * row as written, or an identifier names the product.
     */
    STRICT,
    /** What a person who knows the products would take for the same. */
    USUAL,
    /**
     * Near misses too, as possible: other members of a family, weak names, names that only the description holds, and
     * products whose maker the row does not make known.
     */
    WIDE
}
