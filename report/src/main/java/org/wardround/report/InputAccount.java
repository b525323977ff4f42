package org.wardround.report;

import java.util.List;
import org.wardround.engine.inventory.Assumed;

/**
 * What became of the input: every row that came in is accounted for.
 *
 * @param rows rows of the inventory that came in
 * @param assets rows that became assets
 * @param unusable rows that could not be used; each is named among the problems
 * @param files input files that a hospital's folder can hold, in a fixed order
 * @param problems how many problems the readers found
 * @param defaults values that the hospital did not give
 */
public record InputAccount(
        int rows, int assets, int unusable, List<InputFile> files, int problems, List<Assumed> defaults) {
    /** Copies the collections, so that the record never changes. */
    public InputAccount {
        files = List.copyOf(files);
        defaults = List.copyOf(defaults);
    }

    /**
     * A file that the folder may hold.
     *
     * @param name file or folder name, such as "suppliers.csv"
     * @param present whether it was there
     */
    public record InputFile(String name, boolean present) {}
}
