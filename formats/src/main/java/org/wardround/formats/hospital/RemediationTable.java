package org.wardround.formats.hospital;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wardround.engine.remediation.Kept;
import org.wardround.engine.remediation.RemediationKey;

/**
 * What a remediation.csv holds.
 *
 * @param kept what is kept of the last run, sorted
 * @param ownColumns names of the hospital's own columns, in the order of the file
 * @param ownCells what stands in them, by line of the table; as many cells as own columns
 * @param separator the character between cells
 */
public record RemediationTable(
        List<Kept> kept, List<String> ownColumns, SortedMap<RemediationKey, List<String>> ownCells, char separator) {
    /** The table of a hospital that has none yet. */
    public static final RemediationTable EMPTY = new RemediationTable(List.of(), List.of(), new TreeMap<>(), ',');

    /** Copies the collections, so that the record never changes. */
    public RemediationTable {
        kept = List.copyOf(kept);
        ownColumns = List.copyOf(ownColumns);
        ownCells = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(ownCells));
    }

    /**
     * The same table with other contents, and the hospital's own columns as they are.
     *
     * @param other what is kept now
     * @return the table
     */
    public RemediationTable with(List<Kept> other) {
        return new RemediationTable(other, ownColumns, ownCells, separator);
    }
}
