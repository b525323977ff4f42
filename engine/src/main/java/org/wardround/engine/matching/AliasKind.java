package org.wardround.engine.matching;

/**
 * What an alias names.
 */
public enum AliasKind {
    /** A company, as it writes itself or is written. */
    COMPANY,
    /** A product line or brand: for text of model and description alone, not for the maker column unless nothing else is there. */
    PRODUCT_LINE
}
