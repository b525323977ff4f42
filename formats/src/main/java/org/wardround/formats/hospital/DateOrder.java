package org.wardround.formats.hospital;

/** Which of the first two numbers of a date such as 03/04/2025 is the day. */
enum DateOrder {
    /** The day, as in Europe; some date of the column shows it. */
    DAY_FIRST,
    /** The month, as in the USA; some date of the column shows it. */
    MONTH_FIRST,
    /** No date of the column shows it; read as day first. */
    NOT_SHOWN
}
