package org.wardround.engine.matching;

import java.util.EnumSet;
import java.util.Set;

/**
 * The name rules that are on.
 *
 * @param off those that are switched off
 */
record NameRules(Set<NameRule> off) {
    /** All rules, as always outside measurements. */
    static final NameRules ALL = new NameRules(Set.of());

    NameRules {
        off = Set.copyOf(off);
    }

    boolean on(NameRule rule) {
        return off.isEmpty() || !off.contains(rule);
    }

    NameRules without(Set<NameRule> rules) {
        EnumSet<NameRule> all = EnumSet.noneOf(NameRule.class);
        all.addAll(off);
        all.addAll(rules);
        return new NameRules(all);
    }
}
