package org.wardround.formats.hospital;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of every row and column of an inventory. Each row below the header that holds anything is exactly one of
 * asset, unusable, exact duplicate, retired or repeated header.
 *
 * @param file the inventory file; empty when there is none
 * @param headerLine line of the column names; 0 when none was found
 * @param rowsIn rows below the header that hold anything
 * @param assets rows that became an asset
 * @param unusable rows that nothing could be made of
 * @param exactDuplicates rows that say in every cell what an earlier one with the same id says, so that they were counted
 * once
 * @param retired rows of things that are no longer there, by their status
 * @param repeatedHeaders rows that repeat the column names
 * @param duplicateIds ids that stand for several assets, to the lines of those
 * @param withoutId assets without an id of their own, as lines
 * @param columns what was made of the columns
 * @param filled field to the number of assets in which it is filled
 */
public record InventoryAccount(
        String file,
        int headerLine,
        int rowsIn,
        int assets,
        List<Unusable> unusable,
        List<Integer> exactDuplicates,
        List<Integer> retired,
        List<Integer> repeatedHeaders,
        SortedMap<String, List<Integer>> duplicateIds,
        List<Integer> withoutId,
        Columns columns,
        SortedMap<String, Integer> filled) {

    /** Copies the collections and checks that every row is accounted for. */
    public InventoryAccount {
        unusable = List.copyOf(unusable);
        exactDuplicates = List.copyOf(exactDuplicates);
        retired = List.copyOf(retired);
        repeatedHeaders = List.copyOf(repeatedHeaders);
        duplicateIds = Collections.unmodifiableSortedMap(new TreeMap<>(duplicateIds));
        withoutId = List.copyOf(withoutId);
        filled = Collections.unmodifiableSortedMap(new TreeMap<>(filled));
        int out = assets + unusable.size() + exactDuplicates.size() + retired.size() + repeatedHeaders.size();
        if (rowsIn != out) {
            throw new IllegalArgumentException("The rows in (" + rowsIn + ") must be the rows out (" + out + ").");
        }
    }

    /**
     * A row that nothing could be made of.
     *
     * @param line its line
     * @param reason why
     */
    public record Unusable(int line, String reason) {}

    /**
     * What was made of the columns.
     *
     * @param used name as written to the field that it fills
     * @param kept columns that the hospital wants kept
     * @param persons columns about people, left out
     * @param notNeeded columns that are understood but not needed, left out
     * @param unknown columns with an unknown name, left out
     */
    public record Columns(
            SortedMap<String, String> used,
            List<String> kept,
            List<String> persons,
            List<String> notNeeded,
            List<String> unknown) {
        /** Copies the collections, so that the record never changes. */
        public Columns {
            used = Collections.unmodifiableSortedMap(new TreeMap<>(used));
            kept = List.copyOf(kept);
            persons = List.copyOf(persons);
            notNeeded = List.copyOf(notNeeded);
            unknown = List.copyOf(unknown);
        }
    }
}
