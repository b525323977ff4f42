package org.wardround.engine.finding;

import org.wardround.engine.inventory.Asset;
import org.wardround.engine.inventory.Category;
import org.wardround.engine.inventory.DeviceClass;
import org.wardround.engine.kernel.Truth;

/** What findings need to know of an asset: how it is named in ids, what it is, how it is reached, what it means. */
record AssetFacts(Asset asset, String ref, DeviceClass kind, Exposure exposure, Impact impact) {
    /** What a failure means, and the clinical service that raised it; empty when none did. */
    record Impact(CareImpact level, String service) {}

    /** Whatever is not known to be IT or building technology is advised on like a medical device. */
    boolean treatedAsMedical() {
        return kind.category() == Category.MEDICAL || kind.category() == Category.UNKNOWN;
    }

    /** Whether it may be on a network; not known counts as yes. */
    boolean networked() {
        return asset.network().connected() != Truth.NO;
    }

    boolean mayHarm() {
        return impact.level() == CareImpact.HIGH || impact.level() == CareImpact.VERY_HIGH;
    }
}
