package org.wardround.engine.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wardround.engine.obligation.AnswerLevel;
import org.wardround.engine.obligation.Gap;
import org.wardround.engine.obligation.GapCause;
import org.wardround.engine.obligation.ObligationStanding;
import org.wardround.engine.obligation.Question;

/**
 * Makes one finding of each question with a gap. Criticality: no 4; partly, not known or not answered 3; yes without
 * recent proof 2; one more for a question that is never averaged, unless the answer is yes; one less where none of its
 * obligations binds (1 to 5).
 */
final class UnmetObligations {
    private UnmetObligations() {}

    static List<Finding.UnmetObligation> of(List<ObligationStanding> standings, List<Question> questions) {
        TreeSet<Integer> neverAveraged = new TreeSet<>();
        questions.stream().filter(Question::neverAveraged).forEach(question -> neverAveraged.add(question.number()));
        SortedMap<Integer, List<Gap>> gaps = new TreeMap<>();
        TreeSet<Integer> binding = new TreeSet<>();
        for (ObligationStanding standing : standings) {
            for (Gap gap : standing.gaps()) {
                gaps.computeIfAbsent(gap.question(), question -> new ArrayList<>())
                        .add(gap);
                if (standing.binding()) {
                    binding.add(gap.question());
                }
            }
        }
        List<Finding.UnmetObligation> found = new ArrayList<>();
        gaps.forEach((question, all) ->
                found.add(finding(question, all, binding.contains(question), neverAveraged.contains(question))));
        return found;
    }

    private static Finding.UnmetObligation finding(
            int question, List<Gap> gaps, boolean binding, boolean neverAveraged) {
        Gap gap = gaps.getFirst();
        List<Rating.Step> path = new ArrayList<>();
        path.add(new Rating.Step("answer", gap.level().name()));
        path.add(new Rating.Step("cause", gap.cause().name()));
        int level = level(gap.level());
        if (neverAveraged && gap.cause() == GapCause.ANSWER_LOW) {
            path.add(new Rating.Step("never-averaged", Integer.toString(question)));
            level++;
        }
        path.add(new Rating.Step("binding", Boolean.toString(binding)));
        if (!binding) {
            level--;
        }
        return new Finding.UnmetObligation(
                "law:q" + question, gaps, binding, new Rating(Math.clamp(level, 1, 5), path), advice(gap.level()));
    }

    private static int level(AnswerLevel level) {
        return switch (level) {
            case NO -> 4;
            case PARTLY, DONT_KNOW, NOT_ANSWERED -> 3;
            case MOSTLY, YES -> 2;
        };
    }

    private static Advice advice(AnswerLevel level) {
        return switch (level) {
            case NO, PARTLY, MOSTLY, YES -> Advice.ANSWER_THE_GAP;
            case DONT_KNOW, NOT_ANSWERED -> Advice.FIND_OUT;
        };
    }
}
