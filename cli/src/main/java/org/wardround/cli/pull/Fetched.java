package org.wardround.cli.pull;

/** How a request ended. */
sealed interface Fetched {

    /** The file. */
    final class Body implements Fetched {
        private final byte[] bytes;
        private final Validators validators;

        Body(byte[] bytes, Validators validators) {
            this.bytes = bytes;
            this.validators = validators;
        }

        /** The content; not copied, so that nobody may change it. */
        byte[] bytes() {
            return bytes;
        }

        Validators validators() {
            return validators;
        }
    }

    /** The file has not changed. */
    record Unchanged() implements Fetched {}

    /** There is no such file. */
    record Absent() implements Fetched {}

    /** It did not work; the reason completes the sentence "It could not be fetched: ...". */
    record Failed(String reason) implements Fetched {}
}
