package org.wardround.engine.intelligence;

/** How a product stands to another that it is combined with (CSAF relationships and subpaths). */
public enum RelationKind {
    /** CSAF default_component_of. */
    DEFAULT_COMPONENT_OF,
    /** CSAF external_component_of. */
    EXTERNAL_COMPONENT_OF,
    /** CSAF installed_on. */
    INSTALLED_ON,
    /** CSAF installed_with. */
    INSTALLED_WITH,
    /** CSAF optional_component_of. */
    OPTIONAL_COMPONENT_OF,
    /** A word that CSAF does not know, or none. */
    OTHER
}
