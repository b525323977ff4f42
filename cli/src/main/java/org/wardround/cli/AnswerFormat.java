package org.wardround.cli;

/** How the answer to a question from a file is written. */
enum AnswerFormat {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON
}
