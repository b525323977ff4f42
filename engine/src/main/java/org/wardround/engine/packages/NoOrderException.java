package org.wardround.engine.packages;

/** A text is no version of its ecosystem. Never leaves this package. */
final class NoOrderException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoOrderException(String version) {
        super(version);
    }
}
