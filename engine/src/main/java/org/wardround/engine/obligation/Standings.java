package org.wardround.engine.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wardround.engine.inventory.Profile;

/**
 * Where the hospital stands with what the law asks. An obligation binds when its act is in force in the hospital's
 * country on the day and the hospital is in scope; all others are shown as expected. Nothing is averaged: the lowest
 * answer speaks for an obligation, and a question without an answer counts as a gap.
 */
public final class Standings {
    private Standings() {}

    /**
     * Compares the answers with the law.
     *
     * @param law what the catalogue knows of law
     * @param hospital who the hospital is
     * @param answers what it answered; of several answers to one question the lowest counts
     * @param asOf the day that the standing is for
     * @return one standing for each obligation, in the catalogue's order
     */
    public static List<ObligationStanding> of(Law law, Profile hospital, List<Answer> answers, LocalDate asOf) {
        Map<Integer, Answer> byQuestion = lowestByQuestion(answers);
        List<ObligationStanding> standings = new ArrayList<>();
        for (Obligation obligation : law.obligations()) {
            NationalAct act = Acts.of(law.acts(), obligation.act(), hospital.country(), asOf);
            EntityClass entityClass = Scope.of(obligation.act(), hospital);
            boolean inScope = entityClass == EntityClass.ESSENTIAL || entityClass == EntityClass.IMPORTANT;
            AnswerLevel lowest = AnswerLevel.YES;
            List<Gap> gaps = new ArrayList<>();
            for (int question : obligation.questions()) {
                AnswerState state = AnswerState.of(byQuestion, question, asOf);
                lowest = lower(lowest, state.level());
                if (state instanceof AnswerState.WithGap gap) {
                    gaps.add(new Gap(obligation.id(), question, gap.level(), gap.cause()));
                }
            }
            standings.add(new ObligationStanding(
                    obligation,
                    act,
                    entityClass,
                    act.status() == ForceStatus.IN_FORCE && inScope,
                    obligation.questions().isEmpty() ? AnswerLevel.NOT_ANSWERED : lowest,
                    gaps));
        }
        return List.copyOf(standings);
    }

    private static Map<Integer, Answer> lowestByQuestion(List<Answer> answers) {
        Map<Integer, Answer> lowest = new TreeMap<>();
        for (Answer answer : answers) {
            lowest.merge(
                    answer.question(), answer, (one, other) -> rank(other.level()) < rank(one.level()) ? other : one);
        }
        return lowest;
    }

    private static AnswerLevel lower(AnswerLevel one, AnswerLevel other) {
        return rank(other) < rank(one) ? other : one;
    }

    /** A plain no is the lowest, because nobody can hope that it is better than it looks. */
    private static int rank(AnswerLevel level) {
        return switch (level) {
            case NO -> 0;
            case DONT_KNOW -> 1;
            case NOT_ANSWERED -> 2;
            case PARTLY -> 3;
            case MOSTLY -> 4;
            case YES -> 5;
        };
    }
}
