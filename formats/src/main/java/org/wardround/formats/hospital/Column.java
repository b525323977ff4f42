package org.wardround.formats.hospital;

/**
 * One column of a table, and what is made of it.
 *
 * @param index position from 0
 * @param name its name as written
 * @param use what is made of it
 * @param field the field that it fills; empty unless used
 */
record Column(int index, String name, Use use, String field) {
    /** What is made of a column. */
    enum Use {
        /** It fills a field. */
        FIELD,
        /** The hospital wants it kept, so it goes to the description. */
        KEPT,
        /** It is about people and is left out. */
        PERSON,
        /** It is understood, but nothing needs it. */
        NOT_NEEDED,
        /** Nobody knows the name. */
        UNKNOWN
    }
}
