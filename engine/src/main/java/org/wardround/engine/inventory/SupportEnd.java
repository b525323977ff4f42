package org.wardround.engine.inventory;

import java.time.LocalDate;

/**
 * When the maker ends security support.
 */
public sealed interface SupportEnd permits SupportEnd.On, SupportEnd.NotKnown {
    /**
     * A day is known.
     *
     * @param day last day of support
     */
    record On(LocalDate day) implements SupportEnd {}

    /** Nobody has said. */
    record NotKnown() implements SupportEnd {}
}
