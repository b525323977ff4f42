package org.wardround.engine.intelligence;

/**
 * How a publisher marked the version text of a product.
 */
public enum VersionKind {
    /** Branch category product_version. */
    EXACT,
    /** Branch category product_version_range. */
    RANGE,
    /** No version branch on the path. */
    NONE
}
