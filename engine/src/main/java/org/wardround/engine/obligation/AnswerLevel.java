package org.wardround.engine.obligation;

/**
 * What the hospital answers.
 */
public enum AnswerLevel {
    /** 0: no. */
    NO,
    /** 1: planned or partly. */
    PARTLY,
    /** 2: mostly. */
    MOSTLY,
    /** 3: yes, with proof from the last 12 months. */
    YES,
    /** Not known; counts as no and makes a task. */
    DONT_KNOW,
    /** Nobody answered; counts as no and makes a task. */
    NOT_ANSWERED;

    /**
     * The level as a share of what is in place.
     *
     * @return 0, 1/3, 2/3 or 1
     */
    public double share() {
        return switch (this) {
            case NO, DONT_KNOW, NOT_ANSWERED -> 0;
            case PARTLY -> 1.0 / 3;
            case MOSTLY -> 2.0 / 3;
            case YES -> 1;
        };
    }
}
