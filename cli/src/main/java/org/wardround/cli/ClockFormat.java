package org.wardround.cli;

/** What the card of clocks is written as. */
enum ClockFormat {
    TEXT,
    JSON,
    HTML,
    PDF
}
