package org.wardround.engine.packages;

import io.github.nscuro.versatile.VersionFactory;

/** Orders versions as the versatile library does. */
final class LibraryOrder {
    private LibraryOrder() {}

    static int compare(String scheme, String one, String other) {
        try {
            return VersionFactory.forScheme(scheme, one).compareTo(VersionFactory.forScheme(scheme, other));
        } catch (RuntimeException e) {
            // the library has no common type for what it cannot read: its own exceptions, and those of the number
            // parsers
            throw new NoOrderException(one);
        }
    }
}
