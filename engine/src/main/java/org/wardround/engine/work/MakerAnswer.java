package org.wardround.engine.work;

import java.time.LocalDate;
import org.wardround.engine.inventory.SupportEnd;

/**
 * What a manufacturer answered to one question.
 *
 * @param questionId id of the question
 * @param statement the answer
 * @param version version that holds the fix, or that support needs; empty when none is said
 * @param day from when the update can be had, or until when there is support
 * @param remarks the manufacturer's own words: protection until then, an address; may be empty
 * @param author who answered
 * @param date when
 * @param until last day on which the answer counts
 */
public record MakerAnswer(
        String questionId,
        Statement statement,
        String version,
        SupportEnd day,
        String remarks,
        String author,
        LocalDate date,
        LocalDate until) {

    /** Days that an answer counts when its author names no end. */
    public static final int DAYS = 365;

    /** Days that "affected" counts when no update is named: long enough to make one, short enough not to forget it. */
    public static final int DAYS_WITHOUT_UPDATE = 90;

    /**
     * How long an answer counts when its author names no end.
     *
     * @param statement the answer
     * @param version version with the fix; empty when none is said
     * @param date when it was given
     * @return last day on which it counts
     */
    public static LocalDate end(Statement statement, String version, LocalDate date) {
        boolean soon =
                statement == Statement.UNDER_INVESTIGATION || (statement == Statement.AFFECTED && version.isEmpty());
        return date.plusDays(soon ? DAYS_WITHOUT_UPDATE : DAYS);
    }

    /** What can be answered. */
    public enum Statement {
        /** The devices have the vulnerabilities. */
        AFFECTED,
        /** The devices don't have them. */
        NOT_AFFECTED,
        /** The devices' version holds the fix. */
        FIXED,
        /** The manufacturer doesn't know yet. */
        UNDER_INVESTIGATION,
        /** Yes: support until the day, or the thing that was asked for is to be found as the remarks say. */
        YES,
        /** No: no support any more, or nothing to hand over. */
        NO
    }
}
