package org.wardround.formats.csaf;

/**
 * A member of a list in a document.
 *
 * @param owner JSON pointer of the object that has the list
 * @param key key of the list
 * @param index number in the list
 */
record Place(String owner, String key, int index) {

    String pointer() {
        return owner + "/" + key + "/" + index;
    }
}
