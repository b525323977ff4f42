package org.wardround.engine.finding;

/**
 * What to do about a finding. For a medical device it is never "install the patch".
 */
public enum Advice {
    /** Ask the manufacturer for the approved update; until then protect it, with an end date. */
    ASK_MAKER_FOR_APPROVED_UPDATE,
    /** Ask the manufacturer whether this device is affected, and write the version down. */
    ASK_MAKER_WHETHER_AFFECTED,
    /** There will be no fix: protect it, with an end date, and plan its replacement. */
    PROTECT_AND_REPLACE,
    /** Update it in the next maintenance window. */
    UPDATE,
    /** Move to a supported release, buy extended support, or separate it. */
    REPLACE_OR_EXTEND,
    /** Do what the obligation asks, or show proof. */
    ANSWER_THE_GAP,
    /** Ask the supplier or the manufacturer. */
    ASK_SUPPLIER,
    /** Find out what is not known. */
    FIND_OUT
}
