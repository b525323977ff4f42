package org.wardround.engine.matching;

import java.util.Set;

/**
 * A vendor of advisories: whom its name may mean, worked out once for all its products.
 *
 * @param number place among the vendors of the index
 * @param maker who that is
 * @param group name under which all its products are counted
 * @param words words of its name, which say nothing about a product
 */
record Vendor(int number, Maker maker, String group, Set<String> words) {
    Vendor {
        words = Set.copyOf(words);
    }
}
