package org.wardround.cli;

/** What the shell gets. */
final class ExitCode {
    /** Done, also when there are findings. */
    static final int FINE = 0;

    /** There are findings of the kind that {@code --fail-on} names. */
    static final int FINDINGS = 1;

    /** The command line is wrong. */
    static final int USAGE = 2;

    /** The input cannot be used. */
    static final int INPUT = 3;

    /** The program failed. */
    static final int INTERNAL = 4;

    private ExitCode() {}
}
