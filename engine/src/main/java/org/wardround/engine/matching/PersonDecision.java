package org.wardround.engine.matching;

import java.time.LocalDate;

/**
 * What a person of the hospital decided on an asset and an advisory.
 *
 * @param author who
 * @param date when
 * @param why the person's words
 * @param vulnerability the only vulnerability that it is about; empty when about all of them
 * @param term how long it holds
 */
public record PersonDecision(String author, LocalDate date, String why, String vulnerability, Term term) {
    /** How long a decision holds. */
    public sealed interface Term permits Until, Open {
        /**
         * Whether it has ended.
         *
         * @param asOf the day to speak of
         * @return true after the last day
         */
        default boolean ended(LocalDate asOf) {
            return switch (this) {
                case Until until -> until.day().isBefore(asOf);
                case Open open -> false;
            };
        }
    }

    /**
     * It has a last day.
     *
     * @param day the last day on which it counts
     */
    public record Until(LocalDate day) implements Term {}

    /** It has no end. */
    public record Open() implements Term {}
}
