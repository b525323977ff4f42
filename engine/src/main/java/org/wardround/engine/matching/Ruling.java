package org.wardround.engine.matching;

/**
 * How a document stands to another one that says something else of the same vulnerability.
 *
 * @param vulnerability CVE id or the id in the documents
 * @param other tracking id of the other document
 * @param said what the other document says
 * @param kind which of the two counts
 */
public record Ruling(String vulnerability, String other, Verdict said, Kind kind) {
    /** Which of two documents counts. */
    public enum Kind {
        /** This document counts, the other does not. */
        PREVAILS,
        /** The other document counts, this one does not. */
        YIELDS,
        /** Neither has more weight: affected stays, and a person should ask. */
        CONTRADICTS
    }
}
