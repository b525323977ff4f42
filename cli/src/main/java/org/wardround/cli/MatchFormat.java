package org.wardround.cli;

/** The formats in which matches can be printed. */
enum MatchFormat {
    /** For people. */
    TABLE,
    /** Comma separated, safe to open in a spreadsheet. */
    CSV,
    /** One JSON object a line. */
    JSONL
}
