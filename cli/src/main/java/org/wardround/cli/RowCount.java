package org.wardround.cli;

import org.wardround.formats.hospital.InventoryAccount;

/** Says what became of the rows of an inventory: every row in is accounted for. */
record RowCount(InventoryAccount account) {
    String sentence() {
        return Plural.of(account.rowsIn(), "row") + " in the inventory: " + Plural.of(account.assets(), "asset")
                + part(account.unusable().size(), "not usable")
                + part(account.exactDuplicates().size(), "repeated")
                + part(account.retired().size(), "retired")
                + part(account.repeatedHeaders().size(), "headings");
    }

    private static String part(int count, String what) {
        return count == 0 ? "" : ", " + count + " " + what;
    }
}
