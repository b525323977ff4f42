package org.wardround.engine.clock;

/** How long a step has from its start fact. */
public sealed interface Term {
    /**
     * Elapsed hours, through nights, weekends and holidays.
     *
     * @param number hours
     */
    record Hours(int number) implements Term {}

    /**
     * Calendar days; the day of the start fact is not counted, 0 is that day itself.
     *
     * @param number days
     */
    record Days(int number) implements Term {}

    /**
     * Days from Monday to Friday; the day of the start fact is not counted.
     *
     * @param number working days
     */
    record WorkingDays(int number) implements Term {}

    /**
     * Calendar months.
     *
     * @param number months
     */
    record Months(int number) implements Term {}

    /** The law says "without delay" and sets no figure. */
    record AtOnce() implements Term {}
}
