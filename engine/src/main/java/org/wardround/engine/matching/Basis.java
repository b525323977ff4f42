package org.wardround.engine.matching;

/** How firmly a document says what a verdict says, least first. */
public enum Basis {
    /** It follows from versions, or from nothing being known. */
    IMPLIED,
    /** Its publisher lists this product, in this version, under this very status. */
    STATED,
    /** The same, with the reason why: a VEX justification or an impact statement. */
    JUSTIFIED
}
