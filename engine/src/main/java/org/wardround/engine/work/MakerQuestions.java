package org.wardround.engine.work;

import java.util.ArrayList;
import java.util.List;
import org.wardround.engine.matching.MakerNames;

/** Asks what concerns all products of a maker. */
final class MakerQuestions {
    private MakerQuestions() {}

    static List<Question> of(String maker, MakerNames makers) {
        List<Question> questions = new ArrayList<>();
        if (!makers.publishes(maker)) {
            questions.add(new Question.Notices());
        }
        questions.add(new Question.Contact());
        return questions;
    }
}
