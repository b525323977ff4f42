package org.wardround.engine.obligation;

import java.time.LocalDate;

/**
 * A day that may not be known.
 */
public sealed interface Since permits Since.Day, Since.NotKnown {
    /**
     * The day is known.
     *
     * @param day the day
     */
    record Day(LocalDate day) implements Since {}

    /** The day is not known. */
    record NotKnown() implements Since {}
}
