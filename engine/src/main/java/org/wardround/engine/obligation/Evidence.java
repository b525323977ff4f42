package org.wardround.engine.obligation;

import java.time.LocalDate;

/**
 * Proof that the hospital names for an answer.
 */
public sealed interface Evidence permits Evidence.Dated, Evidence.Undated, Evidence.None {
    /**
     * Something with a date.
     *
     * @param name what it is
     * @param day date of it
     */
    record Dated(String name, LocalDate day) implements Evidence {}

    /**
     * Something without a date.
     *
     * @param name what it is
     */
    record Undated(String name) implements Evidence {}

    /** Nothing. */
    record None() implements Evidence {}
}
