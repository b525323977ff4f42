package org.wardround.engine.matching;

/** By which kind of identifier a product was found. */
public enum IdentifierKind {
    /** Checksum of a file. */
    HASH,
    /** Address of a software bill of materials, or of a component in one. */
    SBOM_ADDRESS,
    /** Package URL. */
    PURL,
    /** CPE name. */
    CPE,
    /** Serial number. */
    SERIAL_NUMBER,
    /** Model or order number. */
    MODEL_NUMBER,
    /** Stock keeping unit. */
    SKU
}
