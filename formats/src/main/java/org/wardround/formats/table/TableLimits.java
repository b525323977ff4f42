package org.wardround.formats.table;

/** What a table may hold at most; beyond it, a problem says what was left out. */
final class TableLimits {
    /** Largest text file, in bytes. */
    static final long MAX_TEXT_BYTES = 1L << 30;

    /** Largest workbook as a file, in bytes. */
    static final long MAX_WORKBOOK_BYTES = 64L << 20;

    /** Largest workbook unpacked, in bytes, all parts together. */
    static final long MAX_UNPACKED_BYTES = 512L << 20;

    /** How many times larger than packed a part of a workbook may get, once it is large; lists of things stay below 100. */
    static final int MAX_RATIO = 300;

    /** Size from which on that counts, in bytes. */
    static final long RATIO_FROM = 16L << 20;

    /** Largest table of shared texts of a workbook unpacked, in bytes: it is held in memory. */
    static final long MAX_SHARED_TEXT_BYTES = 128L << 20;

    /** Most parts in a workbook. */
    static final int MAX_PARTS = 5_000;

    /** Most sheets that are looked at. */
    static final int MAX_SHEETS = 100;

    /** Longest line of a text file, in characters. */
    static final int MAX_LINE = 1_000_000;

    /** Longest cell, in characters: what Excel allows. */
    static final int MAX_CELL = 32_767;

    /** Most lines that one quoted cell may span; a quote that stays open longer is taken as a plain character. */
    static final int MAX_LINES_IN_CELL = 50;

    /** Most columns. */
    static final int MAX_COLUMNS = 1_024;

    /** Rows below the column names that are always read; the rows that are searched for the names come on top. */
    static final int MAX_ROWS = 1_000_000;

    /** Most characters in all cells together. */
    static final long MAX_CHARACTERS = 300_000_000;

    /** How many rows are searched for the column names. */
    static final int HEADER_ROWS = 30;

    private TableLimits() {}
}
