package org.wardround.formats.json;

/** What a JSON value is. */
enum JsonKind {
    OBJECT,
    LIST,
    TEXT,
    INTEGER,
    FRACTION,
    TRUTH,
    NULL;

    boolean holdsOthers() {
        return this == OBJECT || this == LIST;
    }
}
