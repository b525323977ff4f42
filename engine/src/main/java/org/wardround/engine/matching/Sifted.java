package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What became of the products that a row may name: those that were taken and, where asked for, those that were not. */
final class Sifted {
    private final RowName row;
    private final boolean keepsRefused;
    private final boolean makerOpen;
    private final List<Named> named = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();

    /**
     * A product that was not taken.
     *
     * @param entry the product
     * @param name how the names agree
     * @param vendor why it is this maker; empty where it is not
     * @param makerOpen whether the row leaves open who made it
     * @param why the rule
     */
    record Refused(Entry entry, NameMatch name, Optional<VendorEvidence> vendor, boolean makerOpen, Refusal why) {}

    Sifted(RowName row, boolean keepsRefused, boolean makerOpen) {
        this.row = row;
        this.makerOpen = makerOpen;
        this.keepsRefused = keepsRefused;
    }

    void take(Named one) {
        named.add(one);
    }

    void refuse(Entry entry, NameMatch name, Optional<VendorEvidence> vendor, Refusal why) {
        if (keepsRefused) {
            refused.add(new Refused(entry, name, vendor, makerOpen, why));
        }
    }

    /** The row, as it was read for looking products up. */
    RowName row() {
        return row;
    }

    List<Named> named() {
        return named;
    }

    List<Refused> refused() {
        return refused;
    }
}
