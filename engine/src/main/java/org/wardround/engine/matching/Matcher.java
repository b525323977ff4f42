package org.wardround.engine.matching;

import java.util.List;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.inventory.DeviceClass;

/** Front door of this stage: makes an index of advisories that inventories are matched against. */
public final class Matcher {
    private final Makers makers;
    private final List<DeviceClass> classes;

    /**
     * A matcher with the catalogue's knowledge of names.
     *
     * @param aliases names of makers and product lines
     * @param classes kinds of equipment, whose words name no product
     */
    public Matcher(List<VendorAlias> aliases, List<DeviceClass> classes) {
        this.makers = new Makers(aliases);
        this.classes = List.copyOf(classes);
    }

    /**
     * Prepares advisories.
     *
     * @param advisories the advisories; of two with the same id both are kept
     * @return the index
     */
    public AdvisoryIndex over(List<Advisory> advisories) {
        EntryMaker maker = new EntryMaker(makers);
        advisories.forEach(maker::add);
        return new AdvisoryIndex(makers, maker.entries(), classes);
    }
}
