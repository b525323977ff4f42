package org.wardround.engine.inventory;

/**
 * The row of a table that something was read from.
 *
 * @param file file name, relative to the hospital folder
 * @param line line number in the file, from 1; 0 when not from a row
 */
public record RowRef(String file, int line) {}
