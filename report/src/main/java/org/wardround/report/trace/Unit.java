package org.wardround.report.trace;

/** What a number counts. */
public enum Unit {
    /** Euros. */
    EUROS,
    /** Euros a year. */
    EUROS_PER_YEAR,
    /** A share, 0 to 1. */
    SHARE,
    /** Things. */
    COUNT,
    /** Hours of work. */
    HOURS,
    /** Operations a year. */
    OPERATIONS_PER_YEAR,
    /** Outpatient visits a year. */
    VISITS_PER_YEAR,
    /** Bed-days a year. */
    BED_DAYS_PER_YEAR,
    /** Events a year. */
    EVENTS_PER_YEAR,
    /** Days of normal activity per event. */
    DAYS,
    /** A level from 1 to 5. */
    LEVEL
}
