package org.wardround.cli.pull;

/** Waits. An argument, so that tests need not. */
@FunctionalInterface
public interface Pause {

    /**
     * Waits.
     *
     * @param millis how long, in milliseconds
     * @throws InterruptedException when somebody wants it to end
     */
    void millis(long millis) throws InterruptedException;
}
