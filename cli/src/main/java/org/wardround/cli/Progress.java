package org.wardround.cli;

import java.io.PrintWriter;

/**
 * Says on standard error what is being done, once it takes longer than two seconds; silent where standard error is not a
 * terminal. It never appears in a result.
 */
final class Progress {
    private static final long QUIET_NANOS = 2_000_000_000L;

    private final PrintWriter err;
    private final boolean terminal;
    private final long start = System.nanoTime();

    Progress(PrintWriter err) {
        this.err = err;
        this.terminal = Boolean.getBoolean("wardround.terminal");
    }

    void stage(String what) {
        if (terminal && System.nanoTime() - start > QUIET_NANOS) {
            err.println(what + " ...");
        }
    }
}
