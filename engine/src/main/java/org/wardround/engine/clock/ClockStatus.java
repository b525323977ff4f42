package org.wardround.engine.clock;

/** How a clock stands in the hospital's country. */
public enum ClockStatus {
    /** In force, and read. */
    IN_FORCE,
    /** The act is not law there yet, or does not apply yet. */
    EXPECTED,
    /** The term is the EU's; what the country says of it was not read. */
    EU_DEFAULT,
    /** National law is said to rule it, and was not read. */
    NOT_READ,
    /** EU law does not bind there, and the country's own was not read. */
    ELSEWHERE,
    /** From a contract of the hospital's own. */
    OWN
}
