package org.wardround.engine.matching;

import java.util.List;

/**
 * A product name of an advisory, taken apart.
 *
 * @param patterns ways in which the product may be called
 * @param excluded names that the advisory excludes
 * @param rules version rules that stand in the name, such as "8.0.x" or "Windows 7-Based"
 * @param written those rules as they stand in the name; empty where there are none
 */
record ProductName(List<NamePattern> patterns, List<NamePattern> excluded, List<VersionRule> rules, String written) {
    ProductName {
        patterns = List.copyOf(patterns);
        excluded = List.copyOf(excluded);
        rules = List.copyOf(rules);
    }
}
