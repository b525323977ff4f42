package org.wardround.engine.matching;

/**
 * A product and the identifier under which it was found.
 *
 * @param entry the product
 * @param kind kind of identifier
 * @param identifier as the publisher wrote it
 * @param test how versions are tested
 * @param needsHost whether the identifier is that of a part alone, so that the thing which the part is in must be right too
 */
record Hit(Entry entry, IdentifierKind kind, String identifier, VersionTest test, boolean needsHost) {
    Hit with(String own) {
        return new Hit(entry, kind, identifier, test.with(own), needsHost);
    }
}
