package org.wardround.engine.clock;

/**
 * One step on a card.
 *
 * @param clock the clock
 * @param status how it stands in the country
 * @param due when it is due
 * @param state where it stands
 */
public record ClockStep(Clock clock, ClockStatus status, Due due, StepState state) {
    /**
     * Whether it is the hospital's duty, as far as known: its own, and not one of an act that is yet to come or that is
     * no law in its country.
     *
     * @return false for what may be expected of others, later or elsewhere
     */
    public boolean binding() {
        return clock.duty().by().own() && status != ClockStatus.EXPECTED && status != ClockStatus.ELSEWHERE;
    }
}
