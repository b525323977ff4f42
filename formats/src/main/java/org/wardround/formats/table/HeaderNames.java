package org.wardround.formats.table;

import java.util.List;

/** Knows column names when it sees them. */
@FunctionalInterface
public interface HeaderNames {
    /**
     * How many of the cells are column names.
     *
     * @param cells the cells of a row
     * @return how many are known, 0 or more
     */
    int recognised(List<String> cells);
}
