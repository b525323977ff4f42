package org.wardround.formats.csaf.parts;

import java.util.List;

/**
 * For which products something is, as written.
 *
 * @param products ids of products; equal lists of a document are the same object
 * @param groups ids of groups
 */
public record Scope(List<String> products, List<String> groups) {
    /** Copies the collections, so that the record never changes. */
    public Scope {
        products = List.copyOf(products);
        groups = List.copyOf(groups);
    }
}
