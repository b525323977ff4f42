package org.wardround.cli;

/** The input cannot be used at all; the message says why and what to do. */
final class UnusableInput extends Exception {
    private static final long serialVersionUID = 1;

    UnusableInput(String message) {
        super(message);
    }
}
