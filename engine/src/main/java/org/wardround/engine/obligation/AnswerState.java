package org.wardround.engine.obligation;

import java.time.LocalDate;
import java.util.Map;

/** What an answer is worth on a day. "Mostly" is no gap, but it is no proof either. */
sealed interface AnswerState {
    /** How long proof counts, in months. */
    int PROOF_MONTHS = 12;

    AnswerLevel level();

    /** Nothing is missing. */
    record WithoutGap(AnswerLevel level) implements AnswerState {}

    /** Something is missing. */
    record WithGap(AnswerLevel level, GapCause cause) implements AnswerState {}

    static AnswerState of(Map<Integer, Answer> answers, int question, LocalDate asOf) {
        Answer answer = answers.get(question);
        return answer == null
                ? new WithGap(AnswerLevel.NOT_ANSWERED, GapCause.ANSWER_LOW)
                : of(answer.level(), answer.evidence(), asOf);
    }

    private static AnswerState of(AnswerLevel level, Evidence evidence, LocalDate asOf) {
        return switch (level) {
            case NO, PARTLY, DONT_KNOW, NOT_ANSWERED -> new WithGap(level, GapCause.ANSWER_LOW);
            case MOSTLY -> new WithoutGap(level);
            case YES -> ofYes(evidence, asOf);
        };
    }

    private static AnswerState ofYes(Evidence evidence, LocalDate asOf) {
        return switch (evidence) {
            case Evidence.None none -> new WithGap(AnswerLevel.YES, GapCause.NO_EVIDENCE);
            // without a date it cannot be shown to be from the last 12 months
            case Evidence.Undated undated -> new WithGap(AnswerLevel.YES, GapCause.NO_EVIDENCE);
            case Evidence.Dated dated -> ofDated(dated.day(), asOf);
        };
    }

    private static AnswerState ofDated(LocalDate day, LocalDate asOf) {
        if (day.isAfter(asOf)) {
            return new WithGap(AnswerLevel.YES, GapCause.NO_EVIDENCE);
        }
        return day.isBefore(asOf.minusMonths(PROOF_MONTHS))
                ? new WithGap(AnswerLevel.YES, GapCause.EVIDENCE_OLD)
                : new WithoutGap(AnswerLevel.YES);
    }
}
