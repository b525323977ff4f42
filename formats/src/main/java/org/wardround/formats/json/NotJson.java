package org.wardround.formats.json;

/** Ends the reading of bytes that are not one JSON value within the limits; {@link JsonText} says what is wrong with them. */
final class NotJson extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotJson() {
        super("This is not one JSON value within the limits.", null, false, false);
    }
}
