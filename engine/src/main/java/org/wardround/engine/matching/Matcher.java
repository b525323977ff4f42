package org.wardround.engine.matching;

import java.util.List;
import java.util.Set;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.inventory.DeviceClass;

/** Front door of this stage: makes an index of advisories that inventories are matched against. */
public final class Matcher {
    private final List<VendorAlias> aliases;
    private final List<DeviceClass> classes;
    private final NameRules rules;

    /**
     * A matcher with the catalogue's knowledge of names.
     *
     * @param aliases names of makers and product lines
     * @param classes kinds of equipment, whose words name no product
     */
    public Matcher(List<VendorAlias> aliases, List<DeviceClass> classes) {
        this(aliases, classes, NameRules.ALL);
    }

    private Matcher(List<VendorAlias> aliases, List<DeviceClass> classes, NameRules rules) {
        this.aliases = List.copyOf(aliases);
        this.classes = List.copyOf(classes);
        this.rules = rules;
    }

    /**
     * A matcher that does without some rules, to measure what they are worth.
     *
     * @param off the rules
     * @return the matcher
     */
    public Matcher without(Set<NameRule> off) {
        return new Matcher(aliases, classes, rules.without(off));
    }

    /**
     * Prepares advisories.
     *
     * @param advisories the advisories; of two with the same id both are kept; withdrawn ones do not count
     * @return the index
     */
    public AdvisoryIndex over(List<Advisory> advisories) {
        return AdvisoryIndex.of(new Makers(aliases, rules), advisories, classes);
    }
}
