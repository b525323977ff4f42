package org.wardround.conformance.matching.sweep;

import java.util.List;
import java.util.Optional;
import org.wardround.engine.inventory.DeviceClass;
import org.wardround.engine.inventory.DeviceClasses;
import org.wardround.engine.matching.AliasKind;
import org.wardround.engine.matching.VendorAlias;

/** What the catalogue knows of makers and kinds of equipment. */
final class Knowledge {
    private final List<VendorAlias> aliases;
    private final DeviceClasses classes;

    Knowledge(List<VendorAlias> aliases, List<DeviceClass> classes) {
        this.aliases = List.copyOf(aliases);
        this.classes = new DeviceClasses(classes);
    }

    /** Names of the company that is written so. */
    List<VendorAlias> aliases(String vendor) {
        String written = vendor.trim();
        return aliases.stream()
                .filter(one -> one.kind() == AliasKind.COMPANY && one.alias().equalsIgnoreCase(written))
                .findFirst()
                .map(mine -> aliases.stream()
                        .filter(one -> one.kind() == AliasKind.COMPANY
                                && one.canonical().equals(mine.canonical()))
                        .toList())
                .orElse(List.of());
    }

    /** The kind of equipment that the product's own name tells. */
    Optional<DeviceClass> kind(Noticed it) {
        return Optional.of(classes.classify(SweepRows.asset(it.vendor(), it.name(), "", "", "")));
    }
}
