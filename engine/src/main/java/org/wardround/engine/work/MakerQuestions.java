package org.wardround.engine.work;

import java.util.ArrayList;
import java.util.List;
import org.wardround.engine.matching.NoticeCoverage;

/** Asks what concerns all products of a maker. */
final class MakerQuestions {
    private MakerQuestions() {}

    static List<Question> of(String maker, List<NoticeCoverage> coverage) {
        boolean publishes = coverage.stream()
                .anyMatch(one -> one instanceof NoticeCoverage.Published published
                        && published.maker().equals(maker));
        List<Question> questions = new ArrayList<>();
        if (!publishes) {
            questions.add(new Question.Notices());
        }
        questions.add(new Question.Contact());
        return questions;
    }
}
