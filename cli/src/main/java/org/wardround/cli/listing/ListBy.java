package org.wardround.cli.listing;

/** What a list of matches is sorted by. */
public enum ListBy {
    /** For each asset the notices that speak of it. */
    ASSET,
    /** For each product, that is maker and model, the notices that speak of it. */
    PRODUCT,
    /** For each notice the assets that it speaks of. */
    DOCUMENT,
    /** For each notice the products that it speaks of. */
    DOCUMENT_PRODUCTS,
    /** For each vulnerability the assets that have it or may have it. */
    VULNERABILITY,
    /** For each piece of work, that is a product and a notice that a person has to look at, its assets. */
    WORK,
    /** For each software part of an SBOM the notices that speak of it. */
    COMPONENT,
    /** For each notice the software parts, with their SBOMs, that it speaks of. */
    DOCUMENT_COMPONENTS
}
